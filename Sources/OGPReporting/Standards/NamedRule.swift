public import OGPCatalogues
import OGPModel

/// A rule of the standards beside the requirements, with the name by which it is asked for.
public struct NamedRule: Sendable, Hashable {
    /// What the rule is about.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A level of public influence.
        case influenceLevel
        /// The minimum of public influence of some years.
        case influenceMinimum
        /// What makes a plan contrary to process.
        case trigger
        /// A time in which some triggers have no consequence.
        case grace
        /// What follows when plans are contrary to process.
        case consequence
        /// When plans are due.
        case delivery
    }

    /// What it is about.
    public let kind: Kind
    /// The names by which it is asked for; the first is its own.
    public let names: [String]
    /// The title.
    public let title: String
    /// The plans it holds for, by their day; `nil` where for all.
    public let validity: StandardsValidity?
    /// What it says, in this project's words.
    public let text: String
    /// How exact it is; empty where nothing is to be said.
    public var note = ""
    /// What it rests on.
    public let basis: RuleBasis

    /// The rules of the standards, by kind.
    public static func all(_ standards: StandardsCatalogue) -> [NamedRule] {
        let levels = standards.influenceLevels.map {
            NamedRule(
                kind: .influenceLevel, names: [$0.level.rawValue, "influence"], title: $0.title, validity: nil,
                text: $0.text, basis: $0.basis)
        }
        let minimums = standards.influenceMinimums.map { minimum in
            NamedRule(
                kind: .influenceMinimum,
                names: ["influence"] + ProcessPhase.allCases.compactMap { minimum.minimum($0)?.rawValue },
                title: "Plans \(minimum.validity.years)", validity: minimum.validity, text: minimum.text,
                basis: minimum.basis)
        }
        return levels + minimums + standards.contraryEras.flatMap(rules) + consequences(standards)
            + standards.deliveryWindows.map(rule)
    }

    private static func rules(of era: ContraryEra) -> [NamedRule] {
        let triggers = era.triggers.map {
            NamedRule(
                kind: .trigger, names: [$0.id], title: "\(era.title): \($0.id)", validity: era.validity, text: $0.text,
                note: era.note, basis: $0.basis)
        }
        let grace = era.grace.map {
            NamedRule(
                kind: .grace, names: ["grace"], title: "\(era.title): grace period to \($0.until)",
                validity: era.validity, text: $0.text, basis: $0.basis)
        }
        return triggers + [grace].compactMap(\.self)
    }

    private static func consequences(_ standards: StandardsCatalogue) -> [NamedRule] {
        standards.consequences.map {
            NamedRule(
                kind: .consequence, names: [$0.id, "consequences"], title: $0.id, validity: nil, text: $0.text,
                basis: $0.basis)
        }
    }

    private static func rule(_ window: DeliveryWindow) -> NamedRule {
        NamedRule(
            kind: .delivery, names: [window.id, "delivery", "lateness"], title: "Plans \(window.validity.years)",
            validity: window.validity, text: window.text, note: window.note, basis: window.basis)
    }

    /// Whether it holds for plans of some of these days.
    func holds(for other: StandardsValidity) -> Bool {
        guard let validity else { return true }
        return (other.until.map { validity.from <= $0 } ?? true) && (validity.until.map { other.from <= $0 } ?? true)
    }
}

extension StandardsValidity {
    /// The years, such as "2018 to 2021".
    var years: String { until.map { "\(from.year) to \($0.year)" } ?? "since \(from.year)" }
}
