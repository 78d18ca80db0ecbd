import XMLReading

/// The editions of StratML that occur, told apart by root and namespace.
enum StratMLEdition: String, Sendable, CaseIterable {
    /// Part 1 without a namespace: drafts, and files whose namespace a tool took away.
    case part1 = "part-1"
    /// Part 1, ANSI/AIIM 21:2009.
    case part1ANSI = "part-1-ansi"
    /// Part 1, ISO 17469-1.
    case part1ISO = "part-1-iso"
    /// Part 2 without a namespace, as templates of editors have it.
    case part2 = "part-2"
    /// Part 2, ANSI/AIIM 22:2011 and its drafts.
    case part2ANSI = "part-2-ansi"
    /// Part 2, ISO 17469-2.
    case part2ISO = "part-2-iso"

    /// The edition of a root element; `nil` where no edition has such a root.
    init?(root: XMLName) {
        let namespace = root.namespace ?? ""
        guard let edition = Self.allCases.first(where: { $0.root == root.local && $0.namespace == namespace }) else {
            return nil
        }
        self = edition
    }

    /// The local name of the root.
    var root: String {
        switch self {
        case .part1, .part1ANSI, .part1ISO: StratMLElement.strategicPlan.rawValue
        case .part2, .part2ANSI, .part2ISO: StratMLElement.performancePlanOrReport.rawValue
        }
    }

    /// The namespace; empty for none.
    var namespace: String {
        switch self {
        case .part1, .part2: ""
        case .part1ANSI: "http://www.stratml.net"
        case .part1ISO: "urn:ISO:std:iso:17469:tech:xsd:stratml_core"
        case .part2ANSI: "http://www.stratml.net/PerformancePlanOrReport"
        case .part2ISO: "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport"
        }
    }

    /// Whether the edition has indicators, and with them dates and results.
    var hasIndicators: Bool { root == StratMLElement.performancePlanOrReport.rawValue }

    /// Whether a root has the name of one of StratML, in whatever namespace.
    static func isNamedAlike(_ root: XMLName) -> Bool { allCases.contains { $0.root == root.local } }

    /// Why a document that looks like StratML is refused, as a clause that follows its name.
    static func refusal(_ root: XMLName) -> String {
        let clause = "looks like StratML but is not: "
        if let namespace = root.namespace, StratMLEdition(root: root) == nil {
            return clause
                + "no edition has <\(root.local)> in the namespace \(namespace); ask for a file in the namespace "
                + "of Part 1 or Part 2 (ISO 17469), or in none."
        }
        return clause + "<\(root.local)> has no <StrategicPlanCore>, in which Part 1 and Part 2 (ISO 17469) keep goals "
            + "and objectives; ask for a file in StratML."
    }
}
