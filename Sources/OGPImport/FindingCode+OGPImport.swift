public import Findings

extension FindingCode {
    /// A label that no vocabulary of the export knows.
    public static let unknownLabel = FindingCode(
        "OGP001", .error, "Unknown label",
        explanation:
            "The cell holds a word that this column's vocabulary does not know. It is kept as it is and counted as unrecognised.",
        fix: "Correct the word, or tell the maintainers if OGP has introduced it.")
    /// A label and its numeric code disagree.
    public static let labelAndCode = FindingCode(
        "OGP002", .warning, "Label and code disagree",
        explanation:
            "OGP's exports print a label and beside it a numeric code. Where they disagree the label is believed.",
        fix: "Compare with the IRM report and correct the code or the label.")
    /// A spreadsheet error in a cell.
    public static let spreadsheetError = FindingCode(
        "OGP003", .warning, "Spreadsheet error in a cell",
        explanation:
            "The cell holds an error of a spreadsheet program, such as #NAME?, instead of a value. It is read as missing.",
        fix: "Open the original workbook, repair the formula and export again.")
    /// A flag written in an unusual way.
    public static let unusualFlag = FindingCode(
        "OGP004", .note, "Flag written in an unusual way",
        explanation: "The column writes Yes and No; this cell writes the same in another way.",
        fix: "Write Yes or No.")
    /// A member that the catalogue does not know.
    public static let unknownMember = FindingCode(
        "OGP005", .warning, "Unknown member",
        explanation: "The name resolves to no member of the catalogue, so code and region are unknown.",
        fix: "Correct the name, or add it to the members catalogue.")
    /// A member's name and code that disagree.
    public static let memberNameAndCode = FindingCode(
        "OGP006", .warning, "Member name and code disagree",
        explanation: "The name resolves to one member and the code to another. The code is believed.",
        fix: "Correct the name or the code.")
    /// A totals row.
    public static let totalsRow = FindingCode(
        "OGP007", .note, "Row of totals skipped",
        explanation: "A row without member and title that holds sums is no commitment.",
        fix: "Nothing to do.")
    /// A milestone whose commitment is not in front of it.
    public static let milestoneWithoutCommitment = FindingCode(
        "OGP008", .error, "Milestone without its commitment",
        explanation:
            "A milestone row follows no commitment row of the same member, plan and number. It is kept as a commitment of its own kind.",
        fix: "Place it below its commitment, or correct its number.")
    /// A year that cannot be one.
    public static let unreadableYear = FindingCode(
        "OGP009", .warning, "Year cannot be read",
        explanation: "The cell should hold a year from 2011 on. The year is left unknown.",
        fix: "Correct the year.")
    /// An id that has not OGP's form.
    public static let unusualID = FindingCode(
        "OGP010", .note, "Id in an unusual form",
        explanation: "OGP's commitment ids are two to five letters and four digits. Another form is kept as it is.",
        fix: "Check the id against the commitment's page.")
    /// A number spoilt by a spreadsheet.
    public static let numberArtefact = FindingCode(
        "OGP011", .note, "Commitment number spoilt by a spreadsheet",
        explanation:
            "Commitment numbers are text. A spreadsheet has turned this one into a decimal fraction and back. It is kept as it is.",
        fix: "Restore the number printed in the plan.")
    /// A tag cell that is neither 0 nor 1.
    public static let unusualTag = FindingCode(
        "OGP012", .warning, "Policy-area cell is neither 0 nor 1",
        explanation: "The cell is read as not coded.",
        fix: "Write 0, 1 or ND.")
    /// A column that the importer does not know.
    public static let unknownColumn = FindingCode(
        "OGP013", .note, "Column not known",
        explanation:
            "No known export of OGP has a column of this name. Its cells are kept and exported under \"extra\".",
        fix: "Nothing to do, unless the name is misspelt.")
    /// A tag column outside the catalogue.
    public static let unknownTag = FindingCode(
        "OGP014", .note, "Policy-area column not in the catalogue",
        explanation:
            "The column stands among the policy areas and holds 0 and 1. It is read as a tag that maps to no theme.",
        fix: "Add it to the policy-area catalogue if OGP has introduced it.")
    /// Derived ids.
    public static let derivedIDs = FindingCode(
        "OGP015", .note, "Ids derived from content",
        explanation:
            "The export carries no commitment ids. Each commitment gets one made of member, plan, number and text; it stays the same as long as these do.",
        fix: "Use an export with OGP's own ids where you need to quote them.")
    /// A table that holds a commitment record which could not be read in full.
    public static let missingHeaderField = FindingCode(
        "OGP016", .warning, "Column that scoring needs is missing",
        explanation:
            "An export of this generation has the column; this file has not. What depends on it is not collected.",
        fix: "Export again with all columns.")

    /// A row that is only the rest of a damaged one.
    public static let fragment = FindingCode(
        "OGP017", .error, "Row is a fragment",
        explanation: "The row ends before its member and title, as the rest of a damaged row does. It is skipped.",
        fix: "Mend the damaged row in front of it, or export the file again.")

    /// Every code that importing can report, in order of id.
    public static let ogpImport: [FindingCode] = [
        unknownLabel, labelAndCode, spreadsheetError, unusualFlag, unknownMember, memberNameAndCode, totalsRow,
        milestoneWithoutCommitment, unreadableYear, unusualID, numberArtefact, unusualTag, unknownColumn, unknownTag,
        derivedIDs,
        missingHeaderField, fragment,
    ]
}
