public import OGPModel
import OGPScoring

/// Writes obligations as an iCalendar file (RFC 5545): one all-day event each.
///
/// Lines end with CRLF and are folded at 75 octets. The stamp of every event is the day asked for, so that the same record gives
/// the same bytes.
public enum CalendarFile {
    /// The file.
    ///
    /// - Parameters:
    ///   - obligations: The obligations.
    ///   - asOf: The day asked for.
    /// - Returns: The text of the file.
    public static func text(_ obligations: [PlanObligation], asOf: CivilDate) -> String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ogp-tracker//standards calendar//EN", "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
        ]
        for item in obligations { lines += event(item, asOf: asOf) }
        lines.append("END:VCALENDAR")
        return lines.map(folded).joined()
    }

    private static func event(_ item: PlanObligation, asOf: CivilDate) -> [String] {
        let obligation = item.obligation
        let basis = "Source: \(obligation.source) (\(obligation.confidence.words))."
        var lines = [
            "BEGIN:VEVENT", "UID:\(item.uid)", "DTSTAMP:\(digits(asOf))T000000Z",
            "DTSTART;VALUE=DATE:\(digits(obligation.date))",
        ]
        if let next = obligation.date.adding(days: 1) { lines.append("DTEND;VALUE=DATE:\(digits(next))") }
        lines += [
            "SUMMARY:\(escaped("\(obligation.title) - \(item.planName)"))",
            "DESCRIPTION:\(escaped("\(obligation.text)\n\(basis)\nPlan \(item.plan), owed by: \(obligation.owner.words)."))",
            "CATEGORIES:\(escaped(obligation.requirement.isEmpty ? "OGP cycle" : "OGP standards"))",
            "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
        return lines
    }

    private static func digits(_ day: CivilDate) -> String { day.description.filter { $0 != "-" } }

    /// A text as RFC 5545 writes it (3.3.11): backslash, semicolon and comma behind a backslash, line ends as `\n`; control
    /// characters, which no text may hold, as spaces.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\" + String(scalar)
            case "\n": escaped += "\\n"
            case "\r": continue
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// A content line with its end, folded so that no line is longer than 75 octets and no character is cut.
    static func folded(_ line: String) -> String {
        var folded = ""
        var used = 0
        for scalar in line.unicodeScalars {
            let width = String(scalar).utf8.count
            if used + width > 75 {
                folded += "\r\n "
                used = 1
            }
            folded.unicodeScalars.append(scalar)
            used += width
        }
        return folded + "\r\n"
    }
}
