public import OGPScoring

/// Writes a gap report as one page for people: self-contained, without scripts, made to be read, printed and sent.
///
/// The page names what was promised and what the source says of it, in the order: what it is, main findings, what could not
/// be determined, completion, gaps by plan and commitment, areas, what assessors owe, the record, the rules, the method, how
/// to reply. Up to ``cardLimit`` commitments with gaps stand on cards of their own, more of them in one list a plan; up to
/// ``figureLimit`` plans are drawn as bars.
public enum GapsHTML {
    /// The most commitments with gaps that are laid out as cards.
    public static let cardLimit = 60
    /// The most plans that are drawn as bars; the table of completion holds every plan.
    public static let figureLimit = 12

    /// The page, UTF-8.
    ///
    /// - Parameters:
    ///   - report: The gap report.
    ///   - groups: The scores of the same selection, by plan (or all together) for the distribution of completion.
    ///   - frame: The day, the inputs, the selection, the method.
    /// - Returns: The same bytes for the same arguments.
    public static func page(_ report: GapReport, groups: [ScoreGroup], frame: ResultFrame) -> [UInt8] {
        let page = GapsPage(report, groups: groups, frame: frame)
        var writer = HTMLPageWriter(title: report.title(frame).plain())
        for part in [page.opening, page.completionSection, page.milestonesSection, page.gapsOpening] {
            writer.append(.group(part))
        }
        for index in page.outline.plans.indices { writer.append(.group(page.plan(at: index))) }
        for part in [page.coverage, page.owed, page.record, page.rules, page.closing] { writer.append(.group(part)) }
        writer.finish(footer: page.footer)
        return writer.buffer.takeBytes()
    }
}
