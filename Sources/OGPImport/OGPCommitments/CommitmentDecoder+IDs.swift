import CSVReading
import OGPModel

extension CommitmentDecoder {
    /// The commitment's id: the source's own, otherwise one made of the record's content.
    ///
    /// A derived id reads `MKD-1-2.1-3fa94c`: member, plan, number, and six digits of a hash of these with title and text.
    /// It depends on nothing outside the record, so neither order nor other records change it.
    func id(of commitment: Commitment, _ reader: borrowing CSVReader) -> (CommitmentID, IDSource) {
        if let column = layout.column(.uniqueID) {
            let text = CellText.trimmed(reader.text(column)).uppercased()
            if CellText.missing(text) == nil { return (CommitmentID(text), .given) }
        }
        let owner = commitment.member.code ?? FoldedText(commitment.member.nameInSource).words.joined(separator: "-")
        let number = commitment.number.filter { !$0.isWhitespace }
        var hash = StableTextHash()
        for part in [owner, commitment.planNumber, commitment.number, commitment.title, commitment.fullText] {
            hash.add(part)
        }
        let parts = [owner, commitment.planNumber, number, hash.sixDigits].filter { !$0.isEmpty }
        return (CommitmentID(parts.joined(separator: "-")), .derived)
    }

    /// Whether a given id has OGP's form: two to five letters and four digits.
    static func isUsual(_ id: String) -> Bool {
        let letters = id.utf8.prefix { (0x41...0x5A).contains($0) }.count
        let digits = id.utf8.dropFirst(letters)
        return (2...5).contains(letters) && digits.count == 4 && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Whether a number looks like a decimal that a spreadsheet wrote in binary, such as `2.2999999999999998`.
    static func isArtefact(_ number: String) -> Bool {
        guard let point = number.firstIndex(of: ".") else { return false }
        let digits = number[number.index(after: point)...]
        return digits.count >= 12 && digits.allSatisfy(\.isNumber)
            && (digits.contains("99999") || digits.contains("00000"))
    }
}
