public import OGPModel

/// A text of a commitment with the field it stands in.
public struct CheckedText: Sendable, Hashable {
    /// The field by its name in the export, such as `fullText` or `milestones[0].title`.
    public let field: String
    /// The text.
    public let text: String

    /// A text.
    public init(field: String, text: String) {
        self.field = field
        self.text = text
    }

    /// The texts in which a commitment may name a safeguard: titles, full text, answers, milestones, evidence. The
    /// plan's own heading and the values it claims are left out, since they are the same for many commitments.
    ///
    /// - Parameter commitment: the commitment.
    /// - Returns: the texts that are not empty, each once, in the order of the record.
    public static func texts(of commitment: Commitment) -> [CheckedText] {
        var texts = [
            CheckedText(field: "title", text: commitment.title),
            CheckedText(field: "shortTitle", text: commitment.shortTitle),
            CheckedText(field: "fullText", text: commitment.fullText),
        ]
        for answer in commitment.answers + commitment.translations where answer.part != .heading {
            let language = answer.language.isEmpty ? "" : "(\(answer.language))"
            texts.append(CheckedText(field: answer.part.rawValue + language, text: answer.text))
        }
        for (index, milestone) in commitment.milestones.enumerated() {
            let place = "milestones[\(index)]"
            texts.append(CheckedText(field: place + ".title", text: milestone.title))
            texts.append(CheckedText(field: place + ".text", text: milestone.text))
            texts.append(CheckedText(field: place + ".output", text: milestone.output))
        }
        for piece in commitment.evidence { texts.append(CheckedText(field: "evidence", text: piece.text)) }
        var seen: Set<String> = []
        return texts.filter { !$0.text.isEmpty && seen.insert($0.text).inserted }
    }
}
