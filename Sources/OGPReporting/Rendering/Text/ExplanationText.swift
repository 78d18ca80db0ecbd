import Findings
import OGPCatalogues
import OGPModel

/// Writes explanations for the terminal.
public enum ExplanationText {
    /// How many ids are printed of one share.
    private static let shownIDs = 20

    /// The text.
    public static func text(_ explanations: [Explanation], layout: TextLayout) -> String {
        explanations.map { text($0, layout) }.joined(separator: "\n")
    }

    private static func text(_ explanation: Explanation, _ layout: TextLayout) -> String {
        var text = layout.line(explanation.ref, .heading)
        var lines = [("What", explanation.title), ("Value", explanation.value), ("Rule", explanation.rule)]
        if let denominator = explanation.denominator { lines.append(("Out of", denominator)) }
        lines.append(("Source", explanation.source))
        if let confidence = explanation.confidence { lines.append(("Wording", confidence.meaning)) }
        for (index, sentence) in explanation.arithmetic.enumerated() {
            lines.append((index == 0 ? "Decided" : "", sentence))
        }
        for (name, words) in lines {
            text += layout.paragraph(words, first: name + String(repeating: " ", count: max(1, 10 - name.count)))
        }
        if !explanation.cells.isEmpty { text += explanation.arithmetic.isEmpty ? "Cells\n" : "Evidence\n" }
        for cell in explanation.cells {
            let shown = layout.shortened(cell.text, to: explanation.arithmetic.isEmpty ? 60 : 240)
            text += layout.paragraph(
                "\"\(cell.header)\" = \"\(shown)\" (\(place(of: cell.position)))", first: "  ", hanging: "    ")
        }
        for share in explanation.shares {
            let shown = share.ids.prefix(shownIDs).joined(separator: ", ")
            let more = share.ids.count > shownIDs ? " and \(CountPhrase.grouped(share.ids.count - shownIDs)) more" : ""
            text += layout.paragraph(
                "\(CountPhrase.grouped(share.ids.count)) \(share.name): \(shown)\(more)", hanging: "  ")
        }
        return text
    }

    private static func place(of position: SourcePosition) -> String {
        let parts: [String?] = [
            position.file, position.row.map { "row \($0)" }, position.line.map { "line \($0)" },
            position.column.map { "column \($0)" },
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }
}
