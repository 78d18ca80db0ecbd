public import Findings

extension FindingCode {
    /// A quote that is not closed before the end of the file.
    public static let unterminatedQuote = FindingCode(
        "CSV001", .error, "Quote is never closed",
        explanation: "A cell begins with a quote and the file ends before the quote is closed. Only the line with "
            + "the opening quote is affected: the lines behind it are read as rows again.",
        fix: "Close the quote in the source, or check that the file was downloaded completely.")

    /// A quote that is not closed within the longest record allowed.
    public static let quoteBeyondLimit = FindingCode(
        "CSV002", .error, "Quote is not closed within the longest record allowed",
        explanation: "A cell begins with a quote that is not closed within the limit, so it is taken for damage. "
            + "Only the line with the opening quote is affected: the lines behind it are read as rows again.",
        fix: "Close the quote in the source; raise the limit with --max-record-bytes if the cell is really that "
            + "long.")

    /// A quote that was never closed and swallowed whole rows.
    public static let neverClosedQuote = FindingCode(
        "CSV003", .error, "Quote swallowed whole rows",
        explanation: "A cell begins with a quote that meets its partner only in a later row. The lines between are "
            + "flawless rows of the table's width, so they are read as rows and the quote is ignored.",
        fix: "Remove or close the quote in the source.")

    /// A quote that probably swallowed rows.
    public static let suspectQuote = FindingCode(
        "CSV004", .warning, "Quote was probably never closed",
        explanation: "A cell in quotes spans several lines that look like rows of the table. It is left as it is, "
            + "because the rows cannot be told apart with certainty.",
        fix: "Look at the cell; if it holds rows, remove or close its opening quote in the source.")

    /// A quote inside a cell that does not begin with one.
    public static let strayQuote = FindingCode(
        "CSV005", .warning, "Quote inside an unquoted cell",
        explanation: "Quotes belong around a whole cell. This one is taken as a character of the text.",
        fix: "Put the whole cell in quotes and double the quotes inside it.")

    /// Text behind a closing quote.
    public static let textAfterQuote = FindingCode(
        "CSV006", .warning, "Text behind a closing quote",
        explanation: "Behind a closing quote a delimiter or a line end should follow. Often a quote inside the "
            + "cell was not doubled.",
        fix: "Double the quotes inside the cell.")

    /// Blank lines.
    public static let blankLines = FindingCode(
        "CSV007", .note, "Blank lines skipped",
        explanation: "Lines without any character hold no row. They count as rows, because a spreadsheet shows "
            + "them.",
        fix: "Nothing needs to be done.")

    /// A line longer than the longest record allowed.
    public static let longRecord = FindingCode(
        "CSV008", .error, "Line is longer than the longest record allowed",
        explanation: "The line does not end within the limit. The file may not be a table, or its line ends are "
            + "lost.",
        fix: "Check that the file is a table; raise the limit with --max-record-bytes if it is.")

    /// A cell longer than allowed.
    public static let longField = FindingCode(
        "CSV009", .error, "Cell is longer than allowed",
        explanation: "The cell exceeds the limit for one cell and is cut there. The other cells of the row are "
            + "complete.",
        fix: "Check the cell; raise the limit with --max-field-bytes if it is meant to be that long.")

    /// More cells than allowed.
    public static let manyColumns = FindingCode(
        "CSV010", .error, "Row has more cells than allowed",
        explanation: "The row exceeds the limit for the number of columns; further cells are left out.",
        fix: "Check the delimiter; raise the limit with --max-columns if the table is meant to be that wide.")

    /// More rows than allowed.
    public static let manyRows = FindingCode(
        "CSV011", .error, "Table has more rows than allowed",
        explanation: "Reading stopped at the limit that was set; what follows was not read.",
        fix: "Raise the limit with --max-rows or split the file.")

    /// Fewer cells than the header has.
    public static let missingCells = FindingCode(
        "CSV012", .warning, "Row has fewer cells than the header",
        explanation: "The cells missing at the end of the row are read as absent.",
        fix: "Check the row in the source: a delimiter or a line end may be in the wrong place.")

    /// More cells than the header has.
    public static let extraCells = FindingCode(
        "CSV013", .error, "Row has more cells than the header",
        explanation: "The cells beyond the header belong to no column; a delimiter inside a cell without quotes "
            + "shifts everything behind it.",
        fix: "Put the cell that holds a delimiter in quotes.")

    /// Empty cells beyond the header.
    public static let emptyExtraCells = FindingCode(
        "CSV014", .note, "Empty cells beyond the header",
        explanation: "Rows end in more delimiters than the header has. The cells are empty, so nothing is lost.",
        fix: "Nothing needs to be done.")

    /// The same name twice in the header.
    public static let duplicateHeader = FindingCode(
        "CSV015", .warning, "Column name occurs more than once",
        explanation: "Several columns have the same name after trimming and ignoring case. They are told apart by "
            + "position.",
        fix: "Give each column a name of its own.")

    /// A column without a name that holds data.
    public static let emptyHeader = FindingCode(
        "CSV016", .warning, "Column without a name holds data",
        explanation: "The header is empty but cells beneath it are not. The column cannot be recognised by name.",
        fix: "Give the column a name.")

    /// Columns without a name and without data.
    public static let unusedColumns = FindingCode(
        "CSV017", .note, "Columns without name and data",
        explanation: "Spreadsheets often save empty columns at the right edge. They are ignored.",
        fix: "Nothing needs to be done.")

    /// A header and nothing else.
    public static let noRecords = FindingCode(
        "CSV018", .warning, "Table has a header and no rows",
        explanation: "The file names its columns but holds no data.",
        fix: "Check the selection that was exported, and export again.")

    /// A header row inside the data.
    public static let repeatedHeader = FindingCode(
        "CSV019", .warning, "Header repeated inside the data",
        explanation: "The row repeats the column names, as happens when tables are put one below the other. It is "
            + "skipped.",
        fix: "Remove the row, and check that the parts have the same columns.")

    /// Rows without any text.
    public static let blankRecords = FindingCode(
        "CSV020", .note, "Empty rows skipped",
        explanation: "All cells of the rows are empty. They are skipped and count as rows.",
        fix: "Nothing needs to be done.")

    /// A header that is not the first row.
    public static let headerPlace = FindingCode(
        "CSV021", .note, "Header is not the first row",
        explanation: "Rows above the column names hold titles, column numbers or group headings. They are not "
            + "data.",
        fix: "Nothing needs to be done; check that the row named is the header.")

    /// Records that end with a lone carriage return.
    public static let loneCarriageReturns = FindingCode(
        "CSV022", .note, "Records end with lone carriage returns",
        explanation:
            "Old Macintosh systems ended lines with a lone CR. It is read as the end of a record outside quotes.",
        fix: "Nothing needs to be done; other programs may see one single line.")

    /// Records that end in different ways.
    public static let mixedLineEnds = FindingCode(
        "CSV023", .note, "Records end in different ways",
        explanation:
            "LF, CRLF and lone CR are mixed outside quotes, as when files of several systems are put together.",
        fix: "Nothing needs to be done; check that no row is cut in two.")

    /// Every kind of finding about tables, in order of their ids.
    public static let csvReading: [FindingCode] = [
        .unterminatedQuote, .quoteBeyondLimit, .neverClosedQuote, .suspectQuote, .strayQuote, .textAfterQuote,
        .blankLines, .longRecord, .longField, .manyColumns, .manyRows, .missingCells, .extraCells, .emptyExtraCells,
        .duplicateHeader, .emptyHeader, .unusedColumns, .noRecords, .repeatedHeader, .blankRecords, .headerPlace,
        .loneCarriageReturns, .mixedLineEnds,
    ]
}
