public import OGPScoring

/// Writes a gap report as GitHub-flavoured Markdown, in the order of the page: what it is, main findings, what could not be
/// determined, completion, gaps by plan and commitment, areas, what assessors owe, the record, the rules, the method, how to
/// reply.
public enum GapsMarkdown {
    /// The document, ending in a line feed.
    ///
    /// - Parameters:
    ///   - report: The gap report.
    ///   - groups: The scores of the same selection, by plan (or all together) for the distribution of completion.
    ///   - frame: The day, the inputs, the selection, the method.
    /// - Returns: The same text for the same arguments.
    public static func text(_ report: GapReport, groups: [ScoreGroup], frame: ResultFrame) -> String {
        var document = GapsMarkdownDocument(report, groups: groups, frame: frame)
        document.writeOpening()
        document.writeCompletion()
        document.writeMilestones()
        document.writeGaps()
        document.writeCoverage()
        document.writeOwed()
        document.writeRecord()
        document.writeClosing()
        return document.markdown.buffer.text
    }
}
