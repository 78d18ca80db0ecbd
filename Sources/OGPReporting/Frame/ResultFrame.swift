public import OGPModel
public import OGPScoring

/// What every result opens with: method, day, selection and inputs, so that it can be made again.
public struct ResultFrame: Sendable, Hashable {
    /// The method.
    public var method: Method
    /// The day the question was asked for.
    public var asOf: CivilDate
    /// The selection.
    public var selection: SelectionRecord
    /// The inputs in order.
    public var inputs: [InputRecord]
    /// How many contact details were left out of this output, by what they are; empty where none, or where private data
    /// were asked for.
    public var withheld: RedactionCount
    /// What roll-ups of milestones do with what is not known; `nil` where the result has none.
    public var missing: MissingPolicy?
    /// Themes that count although no tag says so; `nil` where none were to be accepted.
    public var accepted: AcceptedThemesRecord?
    /// The files that it rests on beside the inputs, in the order of the options.
    public var references: [ReferenceFile] = []
    /// The names of the areas and themes that it speaks of.
    public var names = AreaNames.bundled

    /// A frame.
    public init(
        method: Method = .irm, asOf: CivilDate, selection: SelectionRecord = SelectionRecord(),
        inputs: [InputRecord], withheld: RedactionCount = RedactionCount()
    ) {
        self.method = method
        self.asOf = asOf
        self.selection = selection
        self.inputs = inputs
        self.withheld = withheld
    }
}
