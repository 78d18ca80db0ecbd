import OGPModel

/// The addresses in a cell of the process database, as far as they are whole.
///
/// Several stand in one cell, parted by line-break tags or spaces, some without `http://`, and some are broken in the middle.
/// Broken pieces are not put together, because nothing says where an address ends; the whole cell is then kept as words beside
/// what can be told.
struct ProcessLinks {
    /// The addresses in order, and the cell's words where it holds anything else.
    let evidence: [ProcessEvidence]
    /// Whether an address seems to go on behind a space or a line break.
    let isBroken: Bool

    init(_ raw: String) {
        let text = CellText.kept(raw)
        guard !text.isEmpty, CellText.missing(text) == nil else {
            (evidence, isBroken) = ([], false)
            return
        }
        let hasSchemes = !WebAddresses.all(in: text).isEmpty
        var addresses: [String] = []
        var (hasWords, follows, isBroken) = (false, false, false)
        for piece in text.split(whereSeparator: \.isWhitespace) {
            let found = hasSchemes ? WebAddresses.all(in: String(piece)) : Self.bareAddress(piece)
            addresses += found
            if found.isEmpty {
                hasWords = true
                if follows, Self.continues(piece) { isBroken = true }
            }
            follows = !found.isEmpty
        }
        let words = hasWords ? [ProcessEvidence(text: text)] : []
        evidence = addresses.map { ProcessEvidence(kind: .page, link: $0) } + words
        self.isBroken = isBroken
    }

    /// A piece that is an address without `http://`: a host with a point in it, and a path.
    private static func bareAddress(_ piece: Substring) -> [String] {
        guard let slash = piece.firstIndex(of: "/"), piece.first?.isLetter == true else { return [] }
        let host = piece[..<slash].split(separator: ".", omittingEmptySubsequences: false)
        guard host.count >= 2, let top = host.last, (2...6).contains(top.count) else { return [] }
        let isHost = host.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        }
        return isHost ? [String(piece)] : []
    }

    /// Whether a piece behind an address looks like the rest of it.
    private static func continues(_ piece: Substring) -> Bool {
        piece.dropFirst().dropLast().contains { "/-_=&".contains($0) } || piece.last == "/"
    }
}
