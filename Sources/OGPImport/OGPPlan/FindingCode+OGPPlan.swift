public import Findings

extension FindingCode {
    /// A name that plan files do not have.
    public static let planUnknownName = FindingCode(
        "OGPP001", .note, "Name not known",
        explanation:
            "Plan files have no element or column of this name in this place. Its text is kept and written again as an extra value; where the item cannot hold one it is left out.",
        fix: "Correct the name if it is misspelt; see docs/formats/ogp-plan.md.")
    /// A word outside a closed list.
    public static let planUnknownWord = FindingCode(
        "OGPP002", .error, "Word outside the list",
        explanation:
            "The field takes one of a few words. Another one is kept where the field can, and is otherwise left out.",
        fix: "Write one of the words that the format lists.")
    /// A value that is no number, flag or day.
    public static let planUnreadableValue = FindingCode(
        "OGPP003", .error, "Value cannot be read",
        explanation:
            "The field takes a whole number, true or false, or a day written year-month-day. The value is left out.",
        fix: "Correct the value.")
    /// A status word that no vocabulary knows.
    public static let planUnknownStatus = FindingCode(
        "OGPP004", .warning, "Status word not known",
        explanation: "The word is kept as it is and counted as unrecognised.",
        fix: "Write one of the words of the format, or add the word to the status vocabulary.")
    /// A row or element whose owner is not there.
    public static let planMissingOwner = FindingCode(
        "OGPP005", .error, "Row without the item it belongs to",
        explanation:
            "The row names a commitment, milestone, update or process entry that the file does not hold. It is kept with the nearest item that is there, or left out where there is none.",
        fix: "Correct the name in the row, or add the item.")
    /// A kind of row or element that plan files do not have.
    public static let planUnknownRecord = FindingCode(
        "OGPP006", .error, "Kind of record not known",
        explanation: "Plan files have no such kind of row, or no such element in this place. It is left out.",
        fix: "Write one of the kinds that the format lists.")
    /// A member that the catalogue does not know.
    public static let planUnknownMember = FindingCode(
        "OGPP007", .warning, "Member not known",
        explanation:
            "The name and code resolve to no member of the catalogue, so code and region are only what the file states.",
        fix: "Correct the name, or state name, code, level and region.")
    /// Two headers of one plan.
    public static let planStatedTwice = FindingCode(
        "OGPP008", .warning, "Plan stated twice",
        explanation:
            "Two descriptions have the same plan id. Both are kept; commitments take over what the first one states.",
        fix: "Leave one description.")
    /// Marks or escapes that mean nothing.
    public static let planBadMark = FindingCode(
        "OGPP009", .warning, "Mark or escape that means nothing",
        explanation:
            "A mark beside the value, or an escape in it, contradicts itself or is not complete. The text alone is read.",
        fix: "Remove the mark, or correct it.")
    /// An update without its author.
    public static let planUpdateWithoutRole = FindingCode(
        "OGPP010", .warning, "Update without the role of who speaks",
        explanation:
            "Nothing says whether the government, the IRM, civil society or somebody else speaks. It is read as somebody else.",
        fix: "State the role: irm, government, civilSociety, monitoringBody or other.")
    /// A field that may stand once and stands several times.
    public static let planRepeatedField = FindingCode(
        "OGPP011", .warning, "Field stated several times",
        explanation: "The field may be stated once. The first value counts, the others are kept as extra values.",
        fix: "Leave one value, or mark the others with their language.")
    /// Ids made of content.
    public static let planDerivedIDs = FindingCode(
        "OGPP012", .note, "Ids derived from content",
        explanation:
            "A plan or commitment has no id of its own. It gets one made of its content, which changes when that does.",
        fix: "Give every plan and commitment an id that stays.")
    /// An update that is newer than the data are said to be.
    public static let planNewerUpdate = FindingCode(
        "OGPP013", .note, "Update newer than the day the data speak up to",
        explanation:
            "The file says up to which day its data speak, and holds an update of a later day. Deadlines are judged up to the stated day.",
        fix: "Change dataAsOf to the day of the newest update, or remove it.")
    /// A placeholder of a template.
    public static let planPlaceholder = FindingCode(
        "OGPP014", .note, "Placeholder instead of a value",
        explanation: "The text only holds the place of a value that is still to come. It is kept as it is.",
        fix: "Fill it in, or leave the field empty.")
    /// Empty items of a template.
    public static let planBlankItem = FindingCode(
        "OGPP015", .note, "Empty items left out",
        explanation: "A template has places that were not filled in. An item in which nothing is stated is left out.",
        fix: "Nothing to do, or delete the empty items.")

    /// Every code that reading a plan file can report, in order of id.
    public static let ogpPlan: [FindingCode] = [
        planUnknownName, planUnknownWord, planUnreadableValue, planUnknownStatus, planMissingOwner, planUnknownRecord,
        planUnknownMember, planStatedTwice, planBadMark, planUpdateWithoutRole, planRepeatedField, planDerivedIDs,
        planNewerUpdate, planPlaceholder, planBlankItem,
    ]
}
