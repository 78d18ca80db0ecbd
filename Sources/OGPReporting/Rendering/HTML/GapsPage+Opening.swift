import OGPJoining
import OGPModel
import OGPScoring

extension GapsPage {
    /// Title, key facts, main findings, what could not be determined, contents.
    var opening: [HTMLNode] {
        let undetermined = Undetermined.sentences(report, groups: groups, frame: frame)
        return nodes {
            HTMLNode(.h1, [], [HTMLNode(report.title(frame))])
            HTMLNode(.p, .class("lead"), text: lead)
            HTMLNode.keyFacts(facts)
            HTMLNode.heading(2, id: "findings", "Main findings")
            HTMLNode.summaryList(
                MainFinding.all(report, groups: groups).map { finding in
                    [HTMLNode(finding.sentence), " ", .link(finding.linkWords, toAnchor: finding.anchor)]
                })
            HTMLNode.heading(2, id: "undetermined", "What could not be determined")
            undetermined.isEmpty
                ? HTMLNode(.p, text: "Every rule could judge everything it looked at.") : HTMLNode.bullets(undetermined)
            contents
        }
    }

    private var lead: String {
        let promises =
            switch report.plans.count {
            case 0: "the commitments"
            case 1: "the action plan"
            default: "the action plans"
            }
        if !isRated {
            return
                "What was promised in \(promises), what those who keep the record report, and where the two, or the record of "
                + "them, fall short. Every entry names the cells it rests on."
        }
        return
            "What was promised in \(promises), what the Independent Reporting Mechanism (IRM) of the Open Government "
            + "Partnership found, and where the two, or the record of them, fall short. Every entry names the cells it rests on."
    }

    private var facts: [KeyFact] {
        var facts: [KeyFact] = []
        if let only = report.plans.first, report.plans.count == 1 {
            facts.append(KeyFact("Action plan", ["\(data: only.name) (\(code: only.facts.id.text))"]))
        } else if report.plans.count > 1 {
            let members = outline.memberCount > 1 ? ", of \(outline.memberCount) members" : ""
            facts.append(
                KeyFact("Action plans", ["\(report.plans.count)\(words: members): \(link: "list", to: "gaps")"]))
        }
        facts.append(CommitmentsFact.fact(report, frame))
        facts.append(frame.assessorFact)
        return facts + frame.keyFacts(judgedOn: report.judgedOn)
    }

    /// The sections of the page.
    private var contents: HTMLNode {
        HTMLNode(.nav, .ariaLabel("Contents")) {
            HTMLNode.heading(2, id: "contents", "Contents")
            HTMLNode(
                .ul, [],
                sections.map { entry in HTMLNode(.li, [], [.link(entry.title, toAnchor: entry.anchor)]) })
        }
    }

    private var sections: [(title: String, anchor: String)] {
        var sections: [(String, String)] = []
        if hasRatings { sections.append(("Completion", "completion")) }
        if hasMilestones { sections.append(("Milestones", "milestones")) }
        sections.append((gapsTitle, "gaps"))
        if asks(.coverage) { sections.append((CoverageNotes.title(report), "coverage")) }
        if asks(.assessment) { sections.append(("Owed by the assessor, not by the government", "owed")) }
        if asks(.data) { sections.append(("About the record", "record")) }
        return sections + [
            ("All rules", "rules"), ("Methods", "methods"), ("Quality of the data", "quality"),
            ("How to reply or correct", "reply"), ("Sources and licence", "licence"),
        ]
    }

    /// The heading of the main section.
    var gapsTitle: String { hasSeveralPlans ? "Gaps by plan and commitment" : "Gaps by commitment" }
}
