import OGPCatalogues
public import OGPModel

/// Blank process records and consultation logs, with remarks for the person who fills them in.
public enum ProcessTemplates {
    /// The table of a process record.
    ///
    /// - Parameters:
    ///   - plans: The plans to fill in for, with what is known of their process; a blank plan where there are none.
    ///   - style: The layout of the file.
    /// - Returns: The bytes, in UTF-8.
    public static func record(for plans: [ActionPlan], style: CSVStyle = .machine) -> [UInt8] {
        var csv = CSVRowWriter(style)
        let names = ProcessTable.columns.map(\.name)
        csv.row(names)
        for remark in remarks { csv.row(cells(["event": "comment", "text": remark], names)) }
        for plan in plans { ProcessTable.write(plan, to: &csv) }
        for plan in plans.isEmpty ? [""] : plans.map(\.id.text) {
            for event in events { csv.row(cells(["event": event.rawValue, "plan": plan], names)) }
        }
        return csv.buffer.bytes
    }

    /// The table of a consultation log.
    ///
    /// - Parameters:
    ///   - plans: The plans to fill in for, with the contributions that are known.
    ///   - style: The layout of the file.
    /// - Returns: The bytes, in UTF-8.
    public static func consultation(for plans: [ActionPlan], style: CSVStyle = .machine) -> [UInt8] {
        var csv = CSVRowWriter(style)
        let names = ConsultationTable.columns
        csv.row(names)
        for remark in consultationRemarks { csv.row(cells(["id": "remark", "comment": remark], names)) }
        for plan in plans {
            ConsultationTable.write(plan, to: &csv)
            csv.row(cells(["plan": plan.id.text], names))
        }
        return csv.buffer.bytes
    }

    private static func cells(_ values: [String: String], _ names: [String]) -> [String] {
        names.map { values[$0] ?? "" }
    }

    private static let remarks = [
        "One row for each event; the column event says which. Rows with comment and rows in which nothing but event and plan is filled "
            + "in are not read. Repeat and delete rows as needed; the columns that a row does not use stay empty.",
        "plan: OGP's plan id, such as AP_KEN05; empty: the plan of the row above. Days are written year-month-day (2026-06-30).",
        "role: who says so: government, civilSociety, irm, monitoringBody, other. by: their name. group: government, parliament, "
            + "judiciary, civilSociety, academia, privateSector, media, public, international, other. People stand by role or "
            + "pseudonym only: no names, no addresses, no telephone numbers.",
        "link: the address that shows it. evidenceKind: minutes, attendance, page, document, announcement, recording, report, letter, "
            + "other. Further evidence stands in rows of its own (event: evidence) below the event, further groups likewise (event: "
            + "participants).",
        "of: the id of the row that a row belongs to; empty: the nearest one above. A response without of speaks of all contributions.",
        "type: meeting: forum, consultation, implementation, other. inputPeriod: online, inPerson, mixed. report: "
            + "midTermSelfAssessment, endOfTermSelfAssessment, inception, endOfCommitment, endOfTerm, progress, irm, other. letter: "
            + "contraryToProcess, proceduralReview, warning, other. influence: open, invitationOnly.",
        "status: response: accepted, partlyAccepted, rejected, noted. requirement: met, inProgress, notMet, notApplicable. influence: "
            + "noConsultation, inform, consult, involve, collaborate, empower.",
        "flags: meeting: remote, open, results (they were presented), comments (they were recorded). websiteCheck: reachable, login. "
            + "forumMember: highLevel. Several are parted by semicolons; \"not open\" says that it does not hold.",
    ]

    private static let consultationRemarks = [
        "One row for each comment. Rows with remark in the column id, and rows in which only the plan is filled in, are not read.",
        "group: government, parliament, judiciary, civilSociety, academia, privateSector, media, public, international, other. who: by "
            + "role or pseudonym only, such as \"a teacher\" or \"P12\": no names, no addresses, no telephone numbers.",
        "outcome: accepted, partlyAccepted, rejected, noted. response: the reasons. change: what was changed in the plan. A further "
            + "response to a comment stands in a row with the same id and without a comment.",
    ]

    /// The events in the order of a plan's life; participants and evidence stand below the event that they belong to.
    private static let events = ProcessEventKind.allCases.filter { $0 != .answer }
}
