public import OGPCatalogues
import OGPModel

extension StandardsPage {
    /// The page of all that is held of the standards: editions with their requirements, influence, triggers, delivery and cycle.
    public init(_ standards: StandardsCatalogue) {
        title = "The standards of participation and co-creation"
        opening = [
            "This page is made from the data; a test compares the two. Version \(standards.version). The wording is this "
                + "project's own; the source of each rule stands beside it.",
            "A rule marked as unconfirmed is held from memory, or its scope is uncertain: it is to be confirmed with OGP before "
                + "anything rests on it.",
            "The command ogp standards status holds the process record of a plan against the edition of its era, as a page "
                + "(text, markdown, html) or as data (json, csv); ogp standards calendar lists what is due when; ogp explain "
                + "plan=ID.requirement.NUMBER shows the rules, the arithmetic and the rows behind one answer; ogp schema "
                + "standards describes the JSON.",
        ]
        sections =
            standards.editions.map(Self.section)
            + Self.sections(NamedRule.all(standards)) + [Self.cycle(standards)]
    }

    /// The page of one edition, with what else holds for its plans: the minimum of influence, what makes a plan contrary to process
    /// with the grace period, and when plans are due.
    public init(_ edition: StandardsEdition, in standards: StandardsCatalogue) {
        title = edition.title
        opening = [Self.validity(edition), edition.note].filter { !$0.isEmpty }
        sections = edition.standards.map { standard in
            Section(
                title: "\(standard.id). \(standard.title)", note: Self.basis(standard.basis),
                items: edition.requirements.filter { $0.standard == standard.id }.map(Self.item))
        }
        let rest = edition.requirements.filter { $0.standard.isEmpty }
        if !rest.isEmpty { sections.append(Section(title: "Requirements", items: rest.map(Self.item))) }
        sections += Self.sections(Self.rules(of: edition, standards))
    }

    /// The page of one requirement.
    public init(_ requirement: StandardsRequirement, of edition: StandardsEdition) {
        title = "\(requirement.id) \(requirement.title)"
        opening = ["A requirement of: \(edition.title). \(Self.validity(edition))"]
        sections = [Section(title: "What is asked", items: [Self.item(requirement)])]
    }

    private static func validity(_ edition: StandardsEdition) -> String {
        let until = edition.validity.until.map { " to \($0)" } ?? " on"
        let level = edition.level == .local ? "local" : "national"
        return "It holds for \(level) plans from \(edition.validity.from)\(until). \(basis(edition.basis))"
    }

    static func basis(_ basis: RuleBasis) -> String {
        "Source: \(basis.source.title) (\(basis.confidence == .sourced ? "sourced" : "unconfirmed"))."
    }

    private static func section(_ edition: StandardsEdition) -> Section {
        Section(
            title: edition.title,
            note: [validity(edition), edition.note].filter { !$0.isEmpty }.joined(separator: " "),
            items: edition.requirements.map(item))
    }

    private static func item(_ requirement: StandardsRequirement) -> Item {
        var lines = [requirement.text]
        lines.append(
            "Judged during: \(requirement.phases.map(\.words).joined(separator: " and ")). Tier: \(requirement.tier).")
        lines.append("Decided by: \(requirement.rules.map(\.words).joined(separator: "; ")).")
        lines.append("What would show it: \(requirement.evidence.joined(separator: "; ")).")
        if !requirement.note.isEmpty { lines.append(requirement.note) }
        lines.append(basis(requirement.basis))
        return Item(title: "\(requirement.id) \(requirement.title)", lines: lines)
    }

    private static func cycle(_ standards: StandardsCatalogue) -> Section {
        Section(
            title: "The cycle of a plan",
            items: standards.cycle.map { event in
                Item(
                    title: "\(event.title) (\(event.owner.words))",
                    lines: [
                        event.text,
                        "Counted: \(event.months) months from \(event.after.words). Editions: "
                            + "\(event.editions.joined(separator: ", ")).", basis(event.basis),
                    ])
            })
    }
}
