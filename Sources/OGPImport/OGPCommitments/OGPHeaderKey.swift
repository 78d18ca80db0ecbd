/// A header reduced to what identifies it: letters and digits in lower case, with a leading underscore kept, because the
/// underscore marks the code beside a label. Case, spaces, brackets, colons and stray markup drift between exports.
struct OGPHeaderKey: Hashable {
    let text: String

    init(_ header: String) {
        var scalars = String.UnicodeScalarView()
        var seenContent = false
        var insideMarkup = false
        for scalar in header.unicodeScalars {
            switch scalar {
            case "<": insideMarkup = true
            case ">": insideMarkup = false
            case _ where insideMarkup: break
            case "_" where !seenContent:
                scalars.append(scalar)
                seenContent = true
            case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
                scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
                seenContent = true
            case "+": scalars.append(scalar)
            default: break
            }
        }
        text = String(scalars)
    }

    /// Every known header's field. Two exports never use one header for two fields.
    static let fields: [OGPHeaderKey: OGPField] = {
        var table: [OGPHeaderKey: OGPField] = [:]
        for field in OGPField.allCases {
            for header in field.headers { table[OGPHeaderKey(header)] = field }
        }
        return table
    }()
}
