import ArgumentParser
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting
import OGPVerbs

/// Which commitments a question is asked of.
struct SelectionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A member, by name, code or id prefix. Repeatable.", valueName: "member"))
    var member: [String] = []

    @Option(help: ArgumentHelp("An action plan, by id. Repeatable.", valueName: "id"))
    var plan: [String] = []

    @Option(help: ArgumentHelp("A commitment, by id. Repeatable.", valueName: "id"))
    var commitment: [String] = []

    @Option(help: ArgumentHelp("A theme of the catalogue, by id or name. Repeatable.", valueName: "theme"))
    var theme: [String] = []

    @Option(help: ArgumentHelp("A responsible institution, or part of its name. Repeatable.", valueName: "name"))
    var lead: [String] = []

    @Option(help: ArgumentHelp("Plans submitted in this year or later.", valueName: "year"))
    var fromYear: Int?

    @Option(help: ArgumentHelp("Plans submitted in this year or earlier.", valueName: "year"))
    var toYear: Int?

    @Flag(help: "Only each member's plan in force, otherwise its latest.")
    var current = false

    /// Fills a request's selection and its record.
    func apply(to request: inout ReadRequest) throws {
        if let fromYear, let toYear, fromYear > toYear {
            throw ValidationError("--from-year \(fromYear) lies after --to-year \(toYear); no plan can match both.")
        }
        var selection = Selection()
        selection.members = Set(try member.map { try code($0, request.catalogues.members) })
        selection.plans = Set(plan.map { ActionPlanID($0.uppercased()) })
        selection.commitments = Set(
            commitment.map { CommitmentID($0) } + commitment.map { CommitmentID($0.uppercased()) })
        selection.themes = Set(try theme.map { try themeID($0, request.catalogues.policyAreas) })
        selection.leads = lead.map { FoldedText($0).text }
        selection.fromYear = fromYear
        selection.toYear = toYear
        selection.current = current
        request.selection = selection
        request.selectionRecord = record
    }

    private var record: SelectionRecord {
        var parts: [SelectionRecord.Part] = []
        let lists = [
            ("member", member), ("plan", plan), ("commitment", commitment), ("theme", theme), ("lead", lead),
        ]
        for (name, values) in lists where !values.isEmpty { parts.append(.init(name, .texts(values))) }
        if let fromYear { parts.append(.init("fromYear", .number(fromYear))) }
        if let toYear { parts.append(.init("toYear", .number(toYear))) }
        if current { parts.append(.init("current", .chosen)) }
        return SelectionRecord(parts)
    }

    private func code(_ text: String, _ members: MemberCatalogue) throws -> String {
        switch members.resolveSelection(text) {
        case .resolved(let member, _): return member.code ?? member.id
        case .ambiguous(let found):
            throw ValidationError(
                "--member \(text) could be \(found.map(\.name).joined(separator: " or ")); name it in full or by code.")
        case .unknown(let nearest):
            let hint = nearest.isEmpty ? "" : " Did you mean \(nearest.map(\.name).joined(separator: " or "))?"
            throw ValidationError(
                "--member \(text) is no member that is known.\(hint) Give its name in English or its code, such as KEN."
            )
        }
    }

    private func themeID(_ text: String, _ catalogue: PolicyAreaCatalogue) throws -> String {
        if let theme = catalogue.theme(text) { return theme.id }
        let known = catalogue.themes.map(\.id)
        let hint = NearestWord.nearest(to: text, in: known).map { "Did you mean \($0)?" }
        throw ValidationError(
            "--theme \(text) is no theme that is known. \(hint ?? "Known are \(known.joined(separator: ", ")).")")
    }
}
