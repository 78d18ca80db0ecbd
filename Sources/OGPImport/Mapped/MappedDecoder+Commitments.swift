import Findings
import OGPModel

extension MappedDecoder {
    /// The commitment that a row names, with its texts; what the row says about its item is added apart.
    func commitment(_ cells: MappedCells, _ name: MappedName, _ plan: MappedPlans.Plan) -> Commitment {
        let nothing = DateReading(.notStated(text: ""))
        let areas = cells.list(.commitmentAreas)
        var commitment = Commitment(
            id: CommitmentID(""), idSource: .derived, member: plan.member.reference, start: nothing, end: nothing,
            policyAreas: PolicyAreas(present: areas, coded: areas.count, vocabulary: MappedFormat.id),
            source: cells.position)
        commitment.plan = plan.id
        commitment.planNumber = plan.number
        commitment.number = name.number.isEmpty && !name.hasWorldwideID ? name.id : name.number
        commitment.title = name.title
        commitment.fullText = cells.text(.commitmentText)
        commitment.heading = cells.text(.commitmentHeading)
        let problem = cells.text(.commitmentProblem)
        if !problem.isEmpty { commitment.answers = [PlanText(.problem, text: problem)] }
        commitment.translations =
            cells.translations(.commitmentTitle, as: .title) + cells.translations(.commitmentHeading, as: .heading)
            + cells.translations(.commitmentText, as: .fullText) + cells.translations(.commitmentProblem, as: .problem)
        return commitment
    }

    /// The whole commitment of a row that stands for one.
    mutating func commitment(_ cells: MappedCells, _ name: MappedName, _ names: MappedNames) -> Commitment {
        let place = plans.place(of: cells)
        let plan = plans.plans[place]
        var commitment = commitment(cells, name, plan)
        let key = MappedNames.planKey(cells)
        setID(&commitment, name, key: plan.key, plan: key, names)
        var item = item(cells, plan)
        let assessments = history(item.statements, of: commitment.id.text, item: "commitment")
        item.statements = []
        add(item, to: &commitment)
        commitment.assessments = assessments
        addContact(cells, to: &commitment)
        if options.keptCells != .none { commitment.cells = sourceCells(cells, isCommitment: true) }
        noteMissing(&commitment)
        return commitment
    }

    /// Adds what a row says about a commitment.
    private func add(_ item: MappedItem, to commitment: inout Commitment) {
        commitment.lead = item.lead
        commitment.supporting = item.supporting
        commitment.start = item.start
        commitment.end = item.end
        commitment.translations += item.translations
        commitment.evidence = item.evidence
        commitment.extra = item.extra
    }

    /// Adds the contact persons of a row to a commitment; several of them are put together.
    func addContact(_ cells: MappedCells, to commitment: inout Commitment) {
        var contact = commitment.contact ?? ContactDetails(name: "", position: "", email: "", telephone: "")
        for cell in cells[.contact] {
            let part: WritableKeyPath<ContactDetails, String> =
                cell.text.contains("@")
                ? \.email : Self.isTelephone(cell.text) ? \.telephone : contact.name.isEmpty ? \.name : \.position
            let known = contact[keyPath: part].split(separator: "; ").contains { $0 == cell.text }
            if known || contact.name == cell.text { continue }
            contact[keyPath: part] += contact[keyPath: part].isEmpty ? cell.text : "; " + cell.text
        }
        if contact.filledParts > 0 { commitment.contact = contact }
    }

    private static func isTelephone(_ text: String) -> Bool {
        text.count(where: \.isNumber) >= 5 && !text.contains(where: \.isLetter)
    }

    /// Sets the id: the source's own where it belongs to this commitment alone whatever is read beside it, otherwise one made of
    /// the plan and the number, or of the content where these do not tell commitments apart.
    func setID(_ commitment: inout Commitment, _ name: MappedName, key: String, plan: String, _ names: MappedNames) {
        if name.hasWorldwideID, names.isUnique(id: name.id) {
            (commitment.id, commitment.idSource) = (CommitmentID(name.id), .given)
            return
        }
        commitment.idSource = .derived
        let number = name.printed.filter { !$0.isWhitespace }
        if !number.isEmpty, !key.isEmpty, names.isUnique(number: name.printed, plan: plan),
            name.id.isEmpty || names.isUnique(id: name.id)
        {
            commitment.id = CommitmentID("\(key)-\(number)")
            return
        }
        var hash = StableTextHash()
        for part in [key, name.id, name.number, commitment.title, commitment.title.isEmpty ? commitment.fullText : ""] {
            hash.add(part)
        }
        commitment.id = CommitmentID([key, number, hash.sixDigits].filter { !$0.isEmpty }.joined(separator: "-"))
    }

    /// Notes why texts of a commitment are empty: the table has no such column, or the cell is empty.
    func noteMissing(_ commitment: inout Commitment) {
        let texts: [(CommitmentField, TableField, Bool)] = [
            (.number, .commitmentNumber, commitment.number.isEmpty),
            (.title, .commitmentTitle, commitment.title.isEmpty),
            (.fullText, .commitmentText, commitment.fullText.isEmpty),
            (.heading, .commitmentHeading, commitment.heading.isEmpty),
            (.planNumber, .planNumber, commitment.planNumber.isEmpty),
            (.lead, .lead, commitment.lead.isEmpty), (.supporting, .supporting, commitment.supporting.isEmpty),
            (.start, .start, !commitment.start.isStated), (.end, .end, !commitment.end.isStated),
        ]
        for (field, column, isEmpty) in texts where isEmpty {
            commitment.missing[field] = layout.fields.contains(column) ? .blank : .notCollected
        }
        for field in [CommitmentField.shortTitle, .submitted, .cluster] { commitment.missing[field] = .notCollected }
        if commitment.member.code == nil {
            commitment.missing[.memberCode] = commitment.member.name.isEmpty ? .notCollected : .unrecognised
        }
        if commitment.plan == nil { commitment.missing[.plan] = .notCollected }
    }

    /// The cells of a row with the fields of the export that they are read into.
    func sourceCells(_ cells: MappedCells, isCommitment: Bool) -> [SourceCell] {
        layout.columns.flatMap { column -> [SourceCell] in
            guard let field = column.field else { return [] }
            return cells[field].filter { $0.column.index == column.index }.map {
                SourceCell(
                    header: column.header, text: $0.text, position: $0.position,
                    field: field.exportField(isCommitment: isCommitment))
            }
        }
    }
}

extension TableField {
    /// The field of the export of commitments that a column holds.
    fileprivate func exportField(isCommitment: Bool) -> String? {
        switch self {
        case .planID: "plan"
        case .planNumber: "planNumber"
        case .member: "member"
        case .commitmentID: "id"
        case .commitmentNumber: "number"
        case .commitmentTitle: "title"
        case .commitmentText: "fullText"
        case .commitmentHeading: "heading"
        case .lead: isCommitment ? "lead" : nil
        case .supporting: isCommitment ? "supporting" : nil
        case .start: isCommitment ? "start" : "milestoneStart"
        case .end: isCommitment ? "end" : "deadline"
        case .status: isCommitment ? "completion" : nil
        default: nil
        }
    }
}
