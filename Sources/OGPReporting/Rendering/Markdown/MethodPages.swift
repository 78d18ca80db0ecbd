public import Findings
public import OGPCatalogues
import OGPModel
import OGPScoring

/// The documentation pages that are made from the code, so that they cannot drift from it.
public enum MethodPages {
    /// The method: each label and figure with rule, denominator, eras and source.
    public static var method: String {
        var page = MarkdownWriter()
        page.heading(1, "The method")
        page.paragraph(.text("This page is made from the code; a test compares the two."))
        page.paragraph(
            .text("Method "), .code(Method.irm.id),
            .text(" version \(Method.irm.version). The version changes when a figure could."))
        section("What the IRM codes", Definitions.ratings, &page)
        section("What follows from the ratings", Definitions.derived, &page)
        section("Figures of groups", Definitions.measures, &page)
        missing(&page)
        labels(&page)
        return page.buffer.text
    }

    /// The gap rules with rationale, source and examples.
    public static var gapRules: String {
        var page = MarkdownWriter()
        page.heading(1, "The gap rules")
        page.paragraph(
            .text("This page is made from the code; a test compares the two. The examples are the rules' tests."))
        for rule in GapRules.commitmentRules {
            write(rule.description, firing: rule.firing.map(\.text), holding: rule.holding.map(\.text), &page)
        }
        for rule in GapRules.milestoneRules {
            write(rule.description, firing: rule.firing.map(\.text), holding: rule.holding.map(\.text), &page)
        }
        for rule in GapRules.changeRules {
            write(rule.description, firing: rule.firing.map(\.text), holding: rule.holding.map(\.text), &page)
        }
        for rule in GapRules.planRules {
            write(rule.description, firing: rule.firing.map(\.text), holding: rule.holding.map(\.text), &page)
        }
        for rule in GapRules.contextRules {
            write(rule.description, firing: rule.firing.map(\.text), holding: rule.holding.map(\.text), &page)
        }
        for rule in GapRules.processRules {
            write(rule.description, firing: rule.firing.map(\.text), holding: rule.holding.map(\.text), &page)
        }
        for rule in GapRules.safeguardRules {
            write(rule.description, firing: rule.firing.map(\.text), holding: rule.holding.map(\.text), &page)
        }
        return page.buffer.text
    }

    /// The standards with their requirements, thresholds, sources and confidence.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func standards() throws(CatalogueFailure) -> String {
        StandardsMarkdown.text([StandardsPage(try StandardsCatalogue.bundled())])
    }

    /// The findings with what they mean and how to mend them.
    public static func findings(_ codes: [FindingCode]) -> String {
        var page = MarkdownWriter()
        page.heading(1, "The findings")
        page.paragraph(.text("This page is made from the code; a test compares the two."))
        for code in codes {
            page.heading(2, "\(code.id): \(code.title)")
            page.paragraph(.strong(code.severity.rawValue), .text(". \(code.explanation)"))
            page.paragraph(.text("To mend: \(code.fix)"))
        }
        return page.buffer.text
    }

    private static func section(_ title: String, _ definitions: [Definition], _ page: inout MarkdownWriter) {
        page.heading(2, title)
        for definition in definitions {
            page.heading(3, definition.title)
            page.paragraph([.code(definition.id), .text(". \(definition.rule)")])
            var facts: [[MarkdownInline]] = []
            if let denominator = definition.denominator {
                facts.append([.strong("Denominator"), .text(": \(denominator)")])
            }
            facts.append([.strong("Plans"), .text(": \(definition.eras)")])
            facts.append([.strong("Source"), .text(": \(definition.source)")])
            page.list(facts)
        }
    }

    private static func missing(_ page: inout MarkdownWriter) {
        page.heading(2, "The kinds of missing")
        page.paragraph(.text("They are never merged with each other and never read as zero."))
        let meanings: [Missing: String] = [
            .notReviewed: "NR: not yet reviewed; the report that would say it is not published",
            .notCollected: "ND: no data were collected in that cycle, or the export has no such column",
            .notApplicable: "NA: not applicable",
            .blank: "the cell is empty, or the plan itself is silent (\"None Specified\")",
            .unrecognised: "the cell holds something that the vocabulary does not know; its words are kept",
        ]
        page.list(Missing.allCases.map { [.code($0.rawValue), .text(": \(meanings[$0] ?? "")")] })
    }

    private static func labels(_ page: inout MarkdownWriter) {
        page.heading(2, "The labels")
        page.list([
            row("Specificity", Specificity.self), row("Potential impact", PotentialImpact.self),
            row("Potential for results", PotentialForResults.self), row("Completion", Completion.self),
            row("Did it open government", OpennessChange.self), row("Early results", EarlyResults.self),
            row("Binding constraint", BindingConstraint.self),
        ])
    }

    private static func row<Label: RatingScale>(_ name: String, _ scale: Label.Type) -> [MarkdownInline] {
        var content: [MarkdownInline] = [.text(name + ": ")]
        for (index, label) in scale.allCases.enumerated() {
            content.append(.text(index == 0 ? "" : ", "))
            content.append(.code(label.rawValue))
        }
        return content
    }

    private static func write(
        _ rule: RuleDescription, firing: [String], holding: [String], _ page: inout MarkdownWriter
    ) {
        page.heading(2, rule.title)
        page.paragraph(.code(rule.id), .text(", \(rule.kind.rawValue), \(rule.severity.rawValue). \(rule.rationale)"))
        page.list([
            [.strong("Why \(rule.severity.rawValue)"), .text(": \(rule.severityReason)")],
            [.strong("Source"), .text(": \(rule.source)")], [.strong("To mend"), .text(": \(rule.fix)")],
        ])
        page.paragraph(.text("Fires on:"))
        page.list(firing.map { [.text($0)] })
        page.paragraph(.text("Does not fire on:"))
        page.list(holding.map { [.text($0)] })
    }
}
