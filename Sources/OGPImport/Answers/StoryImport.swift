public import ByteReading
import CSVReading
import Findings
public import OGPCatalogues
public import OGPModel

/// Reads stories of what made commitments work: tables with the columns `commitment`, `challenge`, `response`,
/// `impact`, `gene 1` and `reason 1` up to 3, `assessor` and `date`.
public enum StoryImport {
    /// The columns, in the order in which a template has them.
    public static let columns =
        ["commitment", "challenge", "response", "impact"]
        + (1...SuccessStory.mostGenes).flatMap { ["gene \($0)", "reason \($0)"] } + ["assessor", "date"]

    /// Reads one table.
    ///
    /// - Parameters:
    ///   - input: the file.
    ///   - genes: the genes that a story may name.
    ///   - dates: the words of dates.
    ///   - order: the order of day and month, where a person pinned it.
    /// - Returns: the stories, with what was found wrong.
    /// - Throws: what reading the table throws, and `ImportFailure` where a column is missing.
    public static func read(
        _ input: InputFile, genes: [SuccessGene], dates: DateWords, order: DateOrder? = nil
    ) throws -> StorySource {
        try EncodingRestart.retrying { encoding in
            var findings = FindingList()
            let table = try SheetTable(input, CSVOptions(encoding: encoding), &findings)
            let missing = ["commitment", "assessor", "gene 1"].filter { table.column($0) == nil }
            guard missing.isEmpty else {
                throw ImportFailure.refused(
                    name: input.name,
                    clause: "is no table of stories: it has no column \(missing.joined(separator: ", ")); "
                        + "`ogp template stories` writes one to fill in.")
            }
            let reader = DateTextReader(words: dates)
            let stories = table.rows.compactMap { story($0, of: table, genes, reader, order, &findings) }
            return StorySource(
                name: table.name, rows: table.rows.count, stories: stories, findings: findings.findings)
        }
    }

    private static func story(
        _ row: SheetTable.Row, of table: SheetTable, _ genes: [SuccessGene], _ dates: DateTextReader,
        _ order: DateOrder?, _ findings: inout FindingList
    ) -> SuccessStory? {
        func cell(_ column: String) -> String { row[table.column(column)] }
        let (commitment, assessor) = (cell("commitment"), cell("assessor"))
        guard !commitment.isEmpty, !assessor.isEmpty else {
            let field = commitment.isEmpty ? "commitment" : "assessor"
            findings.report(Finding(.storyIncomplete, "The row has no \(field).", at: row.position, field: field))
            return nil
        }
        var chosen: [SuccessStory.DominantGene] = []
        for place in 1...SuccessStory.mostGenes {
            let (name, reason) = (cell("gene \(place)"), cell("reason \(place)"))
            guard !name.isEmpty else { continue }
            let field = "gene \(place)"
            guard let gene = genes.first(where: { $0.isNamed(name) }) else {
                findings.report(
                    Finding(
                        .storyUnknownGene, "\"\(name)\" is none of the genes.", at: row.position, field: field,
                        value: name, commitment: commitment))
                continue
            }
            if chosen.contains(where: { $0.gene == gene.id }) {
                findings.report(
                    Finding(
                        .storyGeneTwice, "\"\(name)\" stands twice.", at: row.position, field: field, value: name,
                        commitment: commitment))
                continue
            }
            if reason.isEmpty {
                findings.report(
                    Finding(
                        .storyGeneWithoutReason, "\"\(name)\" has no reason.", at: row.position,
                        field: "reason \(place)", commitment: commitment))
            }
            chosen.append(SuccessStory.DominantGene(gene: gene.id, reason: reason))
        }
        let date = cell("date")
        return SuccessStory(
            commitment: CommitmentID(commitment), challenge: cell("challenge"), response: cell("response"),
            impact: cell("impact"), genes: chosen, assessor: assessor,
            date: table.day(date, dates, pinned: order, of: row, code: .answerDate, &findings), dateText: date,
            source: row.position)
    }
}

extension SuccessGene {
    /// Whether a text is the id, the letter or the name.
    fileprivate func isNamed(_ text: String) -> Bool {
        let folded = FoldedText(text)
        return folded == FoldedText(id) || folded == FoldedText(letter) || folded == FoldedText(name)
    }
}
