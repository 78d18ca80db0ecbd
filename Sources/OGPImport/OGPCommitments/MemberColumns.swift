import CSVReading
import Findings
import OGPCatalogues
import OGPModel

/// Reads the member of a record and resolves it by code and by name, once for each distinct combination.
struct MemberColumns {
    /// A resolved member, with what is to be reported wherever it occurs.
    struct Resolved {
        let reference: MemberReference
        let seasons: Hemisphere
        let problem: Problem?
    }

    enum Problem {
        case unknown(name: String, nearest: [String])
        case contradiction(name: String, code: String)
    }

    private let country: Int?
    private let code: Int?
    private let region: Int?
    private let level: Int?
    private let catalogue: MemberCatalogue
    private var places: [CellKey: Int] = [:]
    private var last: (key: CellKey, place: Int)?
    private var known: [MemberReference: Int] = [:]
    /// Whether any member so far is assessed by a local monitoring body.
    private(set) var hasMonitored = false
    /// The members so far, in the order of their first record.
    private(set) var members: [Resolved] = []

    init(_ layout: OGPLayout, catalogue: MemberCatalogue) {
        country = layout.column(.country)
        code = layout.column(.memberCode)
        region = layout.column(.region)
        level = layout.column(.nationalOrLocal)
        self.catalogue = catalogue
    }

    /// The place of the current record's member in ``members``.
    mutating func read(_ reader: borrowing CSVReader) -> Int {
        let key = CellKey(reader, country, code, region, level)
        if let last, last.key == key { return last.place }
        if let place = places[key] {
            last = (key, place)
            return place
        }
        let resolved = resolve(reader)
        let place = known[resolved.reference] ?? members.count
        if place == members.count {
            known[resolved.reference] = place
            members.append(resolved)
        }
        if isMonitored(reader, resolved.reference) { hasMonitored = true }
        places[key] = place
        last = (key, place)
        return place
    }

    private func resolve(_ reader: borrowing CSVReader) -> Resolved {
        let name = country.map { CellText.trimmed(reader.text($0)) } ?? ""
        let givenCode = code.map { CellText.trimmed(reader.text($0)).uppercased() }.flatMap { $0.isEmpty ? nil : $0 }
        let byCode = givenCode.flatMap { catalogue.member(code: $0) }
        let resolution = catalogue.resolve(name)
        guard let member = byCode ?? resolution.member else {
            return unknown(name, code: givenCode, reader, resolution)
        }
        let isMisspelt = resolution.member == nil && !name.isEmpty
        let contradicts = byCode != nil && resolution.member.map { $0.id != byCode?.id } == true
        let reference = MemberReference(
            name: member.name, nameInSource: name, code: member.code ?? givenCode,
            level: levelInSource(reader) ?? member.level, region: regionInSource(reader) ?? member.region.rawValue)
        return Resolved(
            reference: reference, seasons: member.hemisphere.seasons,
            problem: contradicts
                ? .contradiction(name: name, code: givenCode ?? "")
                : isMisspelt ? .unknown(name: name, nearest: [member.name]) : nil)
    }

    private func unknown(
        _ name: String, code: String?, _ reader: borrowing CSVReader, _ resolution: MemberResolution
    ) -> Resolved {
        var nearest: [String] = []
        if case .unknown(let members) = resolution { nearest = members.map(\.name) }
        if case .ambiguous(let members) = resolution { nearest = members.map(\.name) }
        let reference = MemberReference(
            name: name, nameInSource: name, code: code, level: levelInSource(reader), region: regionInSource(reader))
        return Resolved(reference: reference, seasons: .unknown, problem: .unknown(name: name, nearest: nearest))
    }

    private func regionInSource(_ reader: borrowing CSVReader) -> String? {
        guard let region else { return nil }
        let text = CellText.trimmed(reader.text(region))
        return text.isEmpty || CellText.missing(text) != nil ? nil : text
    }

    private static let legacyLocal = "legacy local"

    /// Whether the current record is of a local member that a monitoring body assesses, and not the IRM.
    private func isMonitored(_ reader: borrowing CSVReader, _ member: MemberReference) -> Bool {
        member.level == .local && level.map { CellText.folded(reader.text($0)) != Self.legacyLocal } ?? true
    }

    private func levelInSource(_ reader: borrowing CSVReader) -> MemberLevel? {
        guard let level else { return nil }
        switch CellText.folded(reader.text(level)) {
        case "national": return .national
        case "local", Self.legacyLocal: return .local
        case "other": return .other
        default: return nil
        }
    }
}
