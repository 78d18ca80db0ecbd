public import Findings
public import OGPModel

/// One table of stories after reading: the stories, and what was found wrong.
public struct StorySource: Sendable {
    /// The input's name.
    public let name: String
    /// Data rows.
    public let rows: Int
    /// The stories in the order of the rows.
    public let stories: [SuccessStory]
    /// What was found wrong or is worth knowing.
    public let findings: [Finding]
}
