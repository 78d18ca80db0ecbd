import Findings
import OGPCatalogues
import OGPModel

/// Resolves the countries of a context table. A name is never guessed: what is no member's name stays as it is, and is
/// reported once with the number of its rows.
struct ContextMembers {
    private let catalogue: MemberCatalogue
    private let countries: CountryNames
    private var unknown: [String: (count: Int, first: SourcePosition, nearest: [String])] = [:]
    private var order: [String] = []

    init(_ catalogue: MemberCatalogue) throws(CatalogueFailure) {
        self.catalogue = catalogue
        countries = try .bundled()
    }

    /// The members that a cell names: one, or several where the cell divides into names.
    ///
    /// - Parameters:
    ///   - name: The cell.
    ///   - code: A code beside it, which speaks first; empty where there is none.
    ///   - row: The row, for messages.
    ///   - sink: Takes what is found.
    /// - Returns: The members; none where the cell is empty.
    mutating func resolve<Sink: FindingSink>(
        _ name: String, code: String = "", at row: SourcePosition, _ sink: inout Sink
    ) -> [MemberReference] {
        if let member = code.isEmpty ? nil : catalogue.member(code: code) {
            return [MemberReference(member, nameInSource: name)]
        }
        if name.isEmpty {
            sink.report(Finding(.contextWithoutMember, "The row names no country or member; it is not used.", at: row))
            return []
        }
        if let member = catalogue.resolveSelection(name).member { return [MemberReference(member, nameInSource: name)] }
        let parts = divided(name)
        if parts.count > 1 {
            sink.report(
                Finding(
                    .contextSeveralMembers,
                    "The cell \"\(name)\" names \(parts.count) countries; the record counts for each.", at: row,
                    value: name))
            return parts.map { part in
                if let member = catalogue.resolve(part).member { return MemberReference(member, nameInSource: part) }
                return note(part, row)
            }
        }
        return [note(name, row)]
    }

    /// The names in a cell. A country's own name stays whole. Commas stand inside names too, so they divide only where every part
    /// is the name of a member or a country.
    private func divided(_ text: String) -> [String] {
        if countries.contains(text) { return [text] }
        let parts = Self.parts(text, at: [";", "/", "\n", " and ", " & "])
        if parts.count > 1, parts.contains(where: catalogue.hasMember) { return parts }
        let marks = [",", ";", "/", "\n"]
        let ways = [Self.parts(text, at: marks), Self.parts(text, at: marks + [" and ", " & "])]
        return ways.first { $0.count > 1 && $0.allSatisfy(isCountry) } ?? [text]
    }

    private func isCountry(_ name: String) -> Bool { catalogue.hasMember(named: name) || countries.contains(name) }

    private static func parts(_ text: String, at separators: [String]) -> [String] {
        let marked = separators.reduce(text) { $0.replacing($1, with: "\u{1F}") }
        return marked.split(separator: "\u{1F}").map { CellText.trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    private mutating func note(_ name: String, _ row: SourcePosition) -> MemberReference {
        if unknown[name] == nil {
            order.append(name)
            unknown[name] = (0, row, catalogue.misspelt(name, countries: countries).map(\.name))
        }
        unknown[name]?.count += 1
        return MemberReference(name: name, nameInSource: name, code: nil, level: nil, region: nil)
    }

    /// Reports the names that are no member's, each once.
    func finish<Sink: FindingSink>(_ sink: inout Sink) {
        for name in order {
            guard let found = unknown[name] else { continue }
            let rows = found.count == 1 ? "1 record" : "\(found.count) records"
            let hint =
                switch found.nearest.count {
                case 0: ""
                case 1: " The nearest name is \(found.nearest[0])."
                default: " The nearest names are \(found.nearest.joined(separator: "; "))."
                }
            sink.report(
                Finding(
                    .contextUnknownMember,
                    "\"\(name)\" is no member that is known; \(rows) of it cannot be held against a plan.\(hint)",
                    at: found.first, value: name))
        }
    }
}

extension MemberReference {
    /// A member of the catalogue, as a source names it.
    init(_ member: Member, nameInSource: String) {
        self.init(
            name: member.name, nameInSource: nameInSource.isEmpty ? member.name : nameInSource,
            code: member.code, level: member.level, region: member.region.rawValue)
    }
}
