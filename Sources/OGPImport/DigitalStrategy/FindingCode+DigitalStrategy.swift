public import Findings

extension FindingCode {
    /// A parent that names no item.
    public static let strategyParentByID = FindingCode(
        "DGS001", .warning, "Parent names no item",
        explanation:
            "No item has the id that this item names as its parent. The item is placed by the beginning of its own id.",
        fix: "Correct the parent; a point at its end is a common slip.")
    /// A parent that names another branch than the id.
    public static let strategyOtherBranch = FindingCode(
        "DGS002", .warning, "Parent and id name different branches",
        explanation: "The item's id speaks for one branch and its parent names another. The parent is believed.",
        fix: "Correct the parent or the id.")
    /// An item whose place is not known.
    public static let strategyNoParent = FindingCode(
        "DGS003", .error, "Item without a place",
        explanation:
            "The item names a parent, but neither that id nor the beginning of its own id leads to an item above it. It is "
            + "kept as a commitment of its own.",
        fix: "Correct the parent, or leave it empty where the item is a commitment.")
    /// Lists of different lengths.
    public static let strategyRaggedLists = FindingCode(
        "DGS004", .warning, "Lists of different lengths",
        explanation:
            "The answers of a repeated item are lists in which the same place belongs to the same record. Here they have "
            + "different lengths, so some records lack answers or have those of others.",
        fix: "Compare with the agency's page and fill in the missing answers.")
    /// A report without a day.
    public static let strategyNoDay = FindingCode(
        "DGS005", .warning, "Report without a readable day",
        explanation:
            "The report does not say when it was generated, or not as a day. Its statements stay undated and it cannot be "
            + "placed among other reports of the agency.",
        fix: "Write the day into the element generated, such as 2013-05-13.")
    /// A status outside the vocabulary.
    public static let strategyUnknownStatus = FindingCode(
        "DGS006", .error, "Unknown status",
        explanation: "The status is a word that the vocabulary does not know. It is kept and counted as unrecognised.",
        fix: "Write not-started, in-progress or completed.")
    /// An id that several items have.
    public static let strategyRepeatedID = FindingCode(
        "DGS007", .error, "Item id repeated",
        explanation: "Two items have the same id. Both are kept; what names the id as its parent belongs to the first.",
        fix: "Give each item an id of its own.")
    /// An item without an id.
    public static let strategyNoID = FindingCode(
        "DGS008", .error, "Item without id",
        explanation: "The item has no id, so that one is made of its text; it stays the same as long as the text does.",
        fix: "Give the item its id.")
    /// A field for an address that holds none.
    public static let strategyNoAddress = FindingCode(
        "DGS009", .note, "No address where one is asked for",
        explanation: "The question asks for an address and the answer holds none. It is kept as text.",
        fix: "Give the address, or leave the answer empty.")
    /// An agency that is no member.
    public static let strategyNoMember = FindingCode(
        "DGS010", .note, "Agency is no member",
        explanation:
            "The agency's name is not that of a member of the partnership, so code and region are unknown. That is usual.",
        fix: "Nothing to do.")
    /// No agency.
    public static let strategyNoAgency = FindingCode(
        "DGS011", .error, "Report without agency",
        explanation: "The report does not say whose it is, so its items belong to no known plan.",
        fix: "Write the agency's abbreviation into the element agency.")
    /// Unknown elements.
    public static let strategyUnknownElements = FindingCode(
        "DGS012", .note, "Elements not known",
        explanation: "The questionnaire has no elements of these names. They are passed over.",
        fix: "Nothing to do, unless a name is misspelt.")
    /// Records without any answer.
    public static let strategyEmptyRecords = FindingCode(
        "DGS013", .note, "Empty records left out",
        explanation: "Records of repeated items that hold no answer at all are left out.",
        fix: "Nothing to do.")
    /// An item without a text.
    public static let strategyNoText = FindingCode(
        "DGS014", .warning, "Item without text",
        explanation: "The item does not say what is to be done, so that it has no title.",
        fix: "Write what is to be done into the element text.")

    /// Every code that reading a digital strategy can report, in order of id.
    public static let digitalStrategy: [FindingCode] = [
        strategyParentByID, strategyOtherBranch, strategyNoParent, strategyRaggedLists, strategyNoDay,
        strategyUnknownStatus, strategyRepeatedID, strategyNoID, strategyNoAddress, strategyNoMember, strategyNoAgency,
        strategyUnknownElements, strategyEmptyRecords, strategyNoText,
    ]
}
