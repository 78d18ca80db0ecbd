import OGPJoining
import OGPModel

/// Writes a gap report for a terminal: what it is, a summary, the gaps by plan and commitment, and at the end the sum and the
/// next commands to try.
public enum GapsText {
    /// The text, ending in a line feed.
    ///
    /// - Parameters:
    ///   - report: The gap report.
    ///   - frame: The day, the inputs, the selection, the method.
    ///   - layout: Width, signs and colours.
    /// - Returns: The same text for the same arguments.
    public static func text(_ report: GapReport, frame: ResultFrame, layout: TextLayout = TextLayout()) -> String {
        let document = GapsTextDocument(report, frame: frame, layout: layout)
        var text = document.opening
        text += document.completion
        text += document.summary
        text += document.comparison
        for plan in document.outline.plans { text += document.plan(plan) }
        text += document.apart
        text += document.around
        text += document.undetermined
        return text + document.closing
    }
}
