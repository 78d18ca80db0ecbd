public import Findings

extension FindingCode {
    /// Which level was taken for the commitment.
    public static let stratMLLevel = FindingCode(
        "SML001", .note, "Commitment level chosen",
        explanation:
            "StratML does not say which level of a plan is its commitment. Objectives are, where the plan "
            + "measures them by indicators or its goals hold two or more on average; otherwise goals are.",
        fix: "Choose with --commitment-level goal or --commitment-level objective if the plan means another level.")
    /// An identifier that stands on more than one element.
    public static let stratMLRepeatedIdentifier = FindingCode(
        "SML002", .warning, "Identifier repeated",
        explanation:
            "An Identifier must be unique in its document; validation against the schema does not check that. "
            + "Records with the same identifier cannot be told apart.",
        fix: "Give each element an identifier of its own.")
    /// A reference that names nothing.
    public static let stratMLDanglingReference = FindingCode(
        "SML003", .warning, "Reference names nothing in the document",
        explanation:
            "A ReferentIdentifier names no Identifier of the document. It may mean another document.",
        fix: "Correct the identifier, or give the address of the other document.")
    /// A placeholder in place of a value.
    public static let stratMLPlaceholder = FindingCode(
        "SML004", .note, "Placeholder in place of a value",
        explanation:
            "The text only holds the place of a value, such as [To be determined]. It is read as missing.",
        fix: "Fill in the value or leave the element empty.")
    /// Branches in which nothing is said.
    public static let stratMLEmptyBranches = FindingCode(
        "SML005", .note, "Empty branches dropped",
        explanation:
            "Editors leave whole branches in which every text is blank or a placeholder, apart from identifiers "
            + "and sequence numbers. They state nothing and are not counted.",
        fix: "Nothing to do; delete the branches to make the file smaller.")
    /// A date in another form.
    public static let stratMLDateForm = FindingCode(
        "SML006", .warning, "Date not written as year-month-day",
        explanation:
            "StratML prescribes dates such as 2026-12-31. Another form is read where its meaning is clear.",
        fix: "Write the date as year-month-day.")
    /// A status outside the vocabulary.
    public static let stratMLUnknownStatus = FindingCode(
        "SML007", .warning, "Unknown word for a status",
        explanation:
            "A descriptor is named for a status and its value is outside the vocabulary. It is kept and not "
            + "interpreted.",
        fix: "Use a word of the vocabulary, such as Not started, In progress or Completed.")
    /// What is not read.
    public static let stratMLUnreadElements = FindingCode(
        "SML008", .note, "Elements not read",
        explanation:
            "The document holds elements that StratML does not know, or that stand where StratML has no place for "
            + "them.",
        fix: "Check the spelling and the place of the elements.")
    /// An organisation that is no member.
    public static let stratMLNoMember = FindingCode(
        "SML009", .note, "Organisation is no member",
        explanation:
            "StratML names the organisation and no country. Its name is no member of the catalogue, so code and "
            + "region are unknown.",
        fix: "Name the country or locality as a further Organization.")
    /// A number that is none.
    public static let stratMLUnreadableNumber = FindingCode(
        "SML010", .warning, "Number of units is no number",
        explanation:
            "NumberOfUnits should hold a decimal number. The text is kept as it is.",
        fix: "Write a decimal number with a point, and the unit in UnitOfMeasurement.")
    /// A goal that is not a commitment for want of objectives.
    public static let stratMLGoalWithoutObjectives = FindingCode(
        "SML011", .warning, "Goal without objectives",
        explanation:
            "Objectives are read as commitments and the goal has none, so nothing of it is counted.",
        fix: "Read goals as commitments with --commitment-level goal, or state the goal's objectives.")
    /// A goal whose heading comes after its objectives.
    public static let stratMLLateHeading = FindingCode(
        "SML012", .note, "Goal named after very many objectives",
        explanation:
            "The goal's name or performers stand behind so many objectives that the first of them were read "
            + "without.",
        fix: "State the goal's name and stakeholders before its objectives, as the standard does.")
    /// Ids made of content.
    public static let stratMLDerivedIDs = FindingCode(
        "SML013", .note, "Ids derived from content",
        explanation:
            "Some commitments carry no identifier. Each gets an id made of plan, number and text; it stays the "
            + "same as long as these do.",
        fix: "Give each goal and objective an Identifier.")
    /// A word outside a closed list.
    public static let stratMLUnknownWord = FindingCode(
        "SML014", .note, "Word outside the list",
        explanation:
            "StratML has a closed list of words for the type of a stakeholder and for its role. Another word is "
            + "read as unknown.",
        fix: "Use a word of the list.")
    /// A plan without commitments.
    public static let stratMLNoCommitments = FindingCode(
        "SML015", .warning, "Plan without commitments",
        explanation:
            "The document holds no goal or objective that says anything, so there is nothing to count.",
        fix: "Check that the file is the whole plan.")
    /// References that were not followed.
    public static let stratMLReferencesLeft = FindingCode(
        "SML016", .note, "References not followed",
        explanation:
            "Very many references name something that may come later. Those beyond the limit were not checked.",
        fix: "Nothing to do.")

    /// Every code that reading StratML can report, in order of id.
    public static let stratML: [FindingCode] = [
        stratMLLevel, stratMLRepeatedIdentifier, stratMLDanglingReference, stratMLPlaceholder, stratMLEmptyBranches,
        stratMLDateForm, stratMLUnknownStatus,
        stratMLUnreadElements, stratMLNoMember, stratMLUnreadableNumber, stratMLGoalWithoutObjectives,
        stratMLLateHeading, stratMLDerivedIDs,
        stratMLUnknownWord, stratMLNoCommitments, stratMLReferencesLeft,
    ]
}
