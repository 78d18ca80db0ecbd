import CSVReading
import OGPModel

extension CommitmentDecoder {
    /// The source's own id.
    func givenID(_ reader: borrowing CSVReader) -> CommitmentID? {
        guard let column = layout.column(.uniqueID) else { return nil }
        let text = CellText.trimmed(reader.text(column)).uppercased()
        return CellText.missing(text) == nil ? CommitmentID(text) : nil
    }

    /// An id made of the record's content.
    ///
    /// It reads `MKD-1-2.1-3fa94c`: member, plan, number, and six digits of a hash of these with title and text. It depends
    /// on nothing outside the record, so neither order nor other records change it.
    func derivedID(_ commitment: Commitment, title: String, fullText: String) -> CommitmentID {
        let owner = commitment.member.code ?? FoldedText(commitment.member.nameInSource).words.joined(separator: "-")
        let number = commitment.number.filter { !$0.isWhitespace }
        var hash = StableTextHash()
        for part in [owner, commitment.planNumber, commitment.number, title, fullText] { hash.add(part) }
        let parts = [owner, commitment.planNumber, number, hash.sixDigits].filter { !$0.isEmpty }
        return CommitmentID(parts.joined(separator: "-"))
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
