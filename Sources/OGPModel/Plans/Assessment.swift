/// One statement about completion: by whom, of which stage, when, in which words.
public struct Assessment: Sendable, Hashable {
    /// Who speaks.
    public var role: AssessorRole
    /// The assessor's name.
    public var by: String
    /// What stage it speaks of.
    public var stage: AssessmentStage
    /// When it was published, as precisely as the source says; `nil` where the source is silent.
    public var year: Int?
    /// The completion stated.
    public var completion: Coded<Completion>
    /// The source's own word.
    public var said: String

    /// A statement about completion.
    public init(
        role: AssessorRole, by: String, stage: AssessmentStage, year: Int?, completion: Coded<Completion>,
        said: String
    ) {
        self.role = role
        self.by = by
        self.stage = stage
        self.year = year
        self.completion = completion
        self.said = said
    }
}
