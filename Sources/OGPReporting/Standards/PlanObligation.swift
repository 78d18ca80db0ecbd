public import OGPModel
public import OGPScoring

/// An obligation with the plan it belongs to.
public struct PlanObligation: Sendable, Hashable {
    /// The plan.
    public let plan: ActionPlanID
    /// The plan's title, or the member's name where it has none.
    public let planName: String
    /// The obligation.
    public let obligation: ProcessObligation

    /// The obligations of several plans, by date, then by plan.
    public static func all(_ assessments: [StandardsAssessment]) -> [PlanObligation] {
        assessments.flatMap { assessment in
            let title = assessment.process.title
            let name = title.isEmpty ? assessment.process.member.name : title
            return assessment.obligations.map {
                PlanObligation(plan: assessment.process.plan, planName: name, obligation: $0)
            }
        }.sorted {
            ($0.obligation.date, $0.plan.text, $0.obligation.key) < (
                $1.obligation.date, $1.plan.text, $1.obligation.key
            )
        }
    }

    /// The name of the event in calendars: the same for the same obligation of the same plan whenever it is written and whatever day
    /// it is due, and another for every other plan.
    public var uid: String { "\(Self.escaped(obligation.key))/\(Self.escaped(plan.text))@ogp-tracker" }

    /// The text with only letters, digits, dots, hyphens and underscores; every other byte stands as `=` with its two hexadecimal
    /// digits, so that no two texts become the same.
    private static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return text.utf8.reduce(into: "") { escaped, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                escaped.unicodeScalars.append(Unicode.Scalar(byte))
            default: escaped += "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 0xF)])"
            }
        }
    }
}
