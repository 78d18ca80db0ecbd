public import Findings

extension FindingCode {
    /// Values that were put together.
    public static let recordsJoined = FindingCode(
        "REC001", .note, "Values put together",
        explanation:
            "A record has several values for one column, or a list of values. They are put together with semicolons between "
            + "them.",
        fix: "Check that the values belong together; a portal may have given two columns one name.")
    /// Records of something else.
    public static let recordsForeign = FindingCode(
        "REC002", .note, "Records without any known column left out",
        explanation:
            "Elements of the same name as the records have none of the columns of an export, such as pages and pictures among "
            + "the items of a WordPress export. They are left out.",
        fix: "Nothing to do.")

    /// Records without any value.
    public static let recordsEmpty = FindingCode(
        "REC003", .note, "Empty records left out",
        explanation: "Records in which every value is missing are left out.",
        fix: "Nothing to do.")

    /// Every code that reading records can report, in order of id.
    public static let recordsXML: [FindingCode] = [recordsJoined, recordsForeign, recordsEmpty]
}
