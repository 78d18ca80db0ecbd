import OGPCatalogues
import OGPModel

/// Tells what the text of a cell looks like.
struct CellLook: Sendable {
    private let statuses: StatusWords
    private let members: MemberCatalogue
    private let dates: DateTextReader
    private let context: DateContext

    /// Longer texts are neither dates nor names nor statuses, in bytes.
    private static let longestName = 80

    init(_ catalogues: ImportCatalogues, dateOrder: DateOrder?) {
        statuses = catalogues.statusWords
        members = catalogues.members
        dates = DateTextReader(words: catalogues.dateWords)
        context = DateContext(pinnedOrder: dateOrder)
    }

    /// What a text without white space at its edges looks like.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - isVaried: Whether the column has so many values that they are no statuses.
    /// - Returns: Everything it may be.
    func traits(of text: String, isVaried: Bool) -> CellTraits {
        var traits: CellTraits = []
        if Redaction.count(in: text).total > 0 { traits.insert(.contact) }
        if Self.isAddress(text) { traits.insert(.address) }
        guard text.utf8.count <= Self.longestName else { return traits }
        if let number = Self.number(text) {
            traits.insert(number.isPercent ? .percent : .number)
            if number.isWhole, !number.isPercent { traits.insert(.integer) }
        }
        if Self.isCode(text) { traits.insert(.code) }
        if Self.isCommitmentID(text) { traits.insert(.commitmentID) }
        if !isVaried { traits.formUnion(statusTraits(of: text)) }
        if !traits.contains(.percent) { traits.formUnion(dateTraits(of: text)) }
        if members.hasMember(named: text) { traits.insert(.member) }
        traits.formUnion(Self.wordTraits(of: text))
        return traits
    }

    private func statusTraits(of text: String) -> CellTraits {
        let reading = statuses.reading(of: text)
        switch reading.rule {
        case .nothing: return .nothing
        case .number, .unknown: return []
        case .term, .ending, .parts, .phrase, .negated, .doubted, .contradiction, .colour: break
        }
        if reading.isNothingNew { return .nothing }
        let saysSomething =
            reading.status.value != nil || reading.claim != nil || reading.lifecycle != nil || reading.rulesOutComplete
        if !saysSomething, reading.rule != .negated, reading.status.missing == .unrecognised {
            return reading.place == .statusColumn && reading.rule == .term ? .origin : []
        }
        if let missing = reading.status.missing, missing != .unrecognised { return .nothing }
        return reading.status.value == .inProgress ? [.status, .ongoing] : .status
    }

    private func dateTraits(of text: String) -> CellTraits {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        let reading = dates.read(text, in: context)
        switch reading.meaning {
        case .settled(let deadline) where deadline.earliest != nil || deadline.latest != nil:
            var traits: CellTraits = .date
            if reading.evidence.dayFirst > 0 { traits.insert(.dayFirst) }
            if reading.evidence.monthFirst > 0 { traits.insert(.monthFirst) }
            return traits
        case .ambiguous: return [.date, .ambiguousDate]
        default: return []
        }
    }

    private static func isAddress(_ text: String) -> Bool {
        if !WebAddresses.all(in: text).isEmpty { return true }
        return text.hasPrefix("www.") && !text.contains(" ")
    }

    /// A number with what it is written as; `nil` where the text is none.
    static func number(_ text: String) -> (value: Double, isWhole: Bool, isPercent: Bool)? {
        var digits = text.filter { !$0.isWhitespace }
        let isPercent = digits.last == "%" || digits.first == "%"
        digits.removeAll { $0 == "%" }
        guard let first = digits.first, first.isNumber || first == "-", digits.utf8.count <= 12,
            let value = Double(digits.replacing(",", with: "."))
        else { return nil }
        return (value, !digits.contains { $0 == "." || $0 == "," }, isPercent)
    }

    /// Whether a text is a code: letters, then numbers with dots, hyphens or a letter between them.
    static func isCode(_ text: String) -> Bool {
        guard text.utf8.count <= 14, text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
        let letters = text.prefix { $0.isLetter }
        guard letters.count <= 4 else { return false }
        let rest = text.dropFirst(letters.count).drop { "-_ .".contains($0) }
        guard let first = rest.first, first.isNumber else { return false }
        var previous: Character = "0"
        for character in rest.dropFirst() {
            let isPart = character.isNumber || ".-_".contains(character) || (character.isLetter && previous.isNumber)
            if !isPart { return false }
            previous = character
        }
        return rest.count(where: \.isNumber) <= 8
    }

    /// Whether a text is an id as OGP gives them: two or three letters of the member and four digits.
    static func isCommitmentID(_ text: String) -> Bool {
        let letters = text.prefix { $0.isUppercase && $0.isASCII }
        let digits = text.dropFirst(letters.count)
        return (2...3).contains(letters.count) && digits.count == 4 && digits.allSatisfy { $0.isNumber && $0.isASCII }
    }

    private static func wordTraits(of text: String) -> CellTraits {
        let folded = FoldedText(text)
        var traits: CellTraits = []
        if originWords.contains(folded.text) { traits.insert(.origin) }
        if folded.words.contains(where: { institutionWords.contains(String($0)) }) { traits.insert(.institution) }
        if assessorWords.contains(folded.text) { traits.insert(.assessor) }
        return traits
    }

    /// Words for a commitment that is new, beside which "ongoing" tells where it comes from.
    private static let originWords: Set<String> = [
        "new", "nuevo", "nueva", "nouveau", "nouvelle", "novo", "nova", "neu", "nuovo", "nuova", "existing",
        "pre existing",
        "existente", "existant", "continued", "continuado", "carried over",
    ]

    private static let institutionWords: Set<String> = [
        "ministry", "ministerio", "ministere", "ministerium", "ministero", "bundesministerium", "department",
        "departamento",
        "agency", "agencia", "agence", "office", "oficina", "secretaria", "secretariat", "secretary", "institute",
        "instituto", "institut", "council", "consejo", "conseil", "conselho", "commission", "comision", "direction",
        "direccion", "direcao", "authority", "autorite", "autoridad", "controladoria", "contraloria", "bureau",
        "archives",
        "tribunal", "parliament", "parlement", "university", "universidad", "universite", "ministerstwo",
        "ministarstvo",
    ]

    private static let assessorWords: Set<String> = [
        "government", "gobierno", "gouvernement", "governo", "regierung", "civil society", "sociedad civil",
        "societe civile", "sociedade civil", "zivilgesellschaft", "irm", "mri", "cso", "osc", "ngo", "ong",
    ]
}
