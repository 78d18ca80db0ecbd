/// A crosswalk to fill in.
public enum CrosswalkTemplate {
    /// The columns with one line of each kind, which stand for themselves until they are replaced.
    public static let csv: String = {
        var csv = CSVRowWriter(.machine)
        csv.row(["kind", "from", "to", "within", "remark"])
        csv.row(["plan", "CA-NAP5", "AP_CAN05", "", "The tracker's plan 5 is the plan that OGP counts as the fifth."])
        csv.row([
            "commitment", "C04", "CA0070", "CA-NAP5", "The number printed in the plan named in the column within.",
        ])
        csv.row([
            "milestone", "C04.1.1", "1.1", "CA-NAP5-C04", "The commitment by the id that its own source gives it.",
        ])
        return csv.buffer.text
    }()
}
