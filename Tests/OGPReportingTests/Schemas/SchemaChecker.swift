import Foundation

/// Checks values against a JSON Schema that uses a part of the 2020-12 vocabulary.
///
/// A keyword outside that part is reported as a mistake, so that no rule of a schema is passed over unseen.
struct SchemaChecker {
    /// The keywords that say nothing about a value.
    private static let silent: Set<String> = ["$schema", "$id", "title", "description", "$defs"]

    private let root: SchemaValue

    /// A checker for the text of a schema.
    init(_ schema: String) throws { root = try SchemaValue(json: schema) }

    /// A checker for a schema.
    init(_ schema: SchemaValue) { root = schema }

    /// What is wrong with a value, each with its path; empty where it is valid. The value is held against a definition of
    /// the schema where one is named, otherwise against the whole.
    func mistakes(_ value: SchemaValue, definition: String? = nil) -> [String] {
        guard let definition else { return check(value, root, "$") }
        guard let schema = root["$defs"]?[definition] else { return ["$: no definition \(definition)"] }
        return check(value, schema, "$")
    }

    private func check(_ value: SchemaValue, _ schema: SchemaValue, _ path: String) -> [String] {
        if schema == .flag(false) { return ["\(path): nothing is allowed here"] }
        return schema.members.sorted { $0.key < $1.key }.flatMap { keyword, rule in
            check(value, keyword, rule, schema, path)
        }
    }

    private func check(
        _ value: SchemaValue, _ keyword: String, _ rule: SchemaValue, _ schema: SchemaValue, _ path: String
    ) -> [String] {
        switch keyword {
        case "$ref": return checkReference(value, rule, path)
        case "anyOf":
            let isMet = rule.elements.contains { check(value, $0, path).isEmpty }
            return isMet ? [] : ["\(path): none of the alternatives fits"]
        case "type":
            let types = rule.elements.isEmpty ? [rule] : rule.elements
            return types.contains { isOf($0.text, value) } ? [] : ["\(path): wrong type"]
        case "enum": return rule.elements.contains(value) ? [] : ["\(path): not one of the values: \(value)"]
        case "const": return value == rule ? [] : ["\(path): not the one value"]
        case "pattern", "minLength": return checkText(value, keyword, rule, path)
        case "minimum", "maximum": return checkNumber(value, keyword, rule, path)
        case "items":
            return value.elements.enumerated().flatMap { check($1, rule, "\(path)/\($0)") }
        case "minItems":
            guard case .list(let elements) = value, case .integer(let count) = rule else { return [] }
            return elements.count >= count ? [] : ["\(path): too few elements"]
        case "properties", "required", "additionalProperties", "propertyNames":
            return checkObject(value, keyword, rule, schema, path)
        default: return Self.silent.contains(keyword) ? [] : ["\(path): the keyword \(keyword) is not checked"]
        }
    }

    private func checkReference(_ value: SchemaValue, _ rule: SchemaValue, _ path: String) -> [String] {
        let prefix = "#/$defs/"
        guard let text = rule.text, text.hasPrefix(prefix),
            let target = root["$defs"]?[String(text.dropFirst(prefix.count))]
        else { return ["\(path): the reference leads nowhere"] }
        return check(value, target, path)
    }

    private func checkObject(
        _ value: SchemaValue, _ keyword: String, _ rule: SchemaValue, _ schema: SchemaValue, _ path: String
    ) -> [String] {
        guard case .object(let members) = value else { return [] }
        let sorted = members.sorted { $0.key < $1.key }
        switch keyword {
        case "properties":
            return sorted.flatMap { key, value in
                rule[key].map { check(value, $0, "\(path)/\(key)") } ?? []
            }
        case "required":
            return rule.elements.compactMap(\.text).filter { members[$0] == nil }.map { "\(path): \($0) is missing" }
        case "propertyNames":
            return sorted.flatMap { check(.text($0.key), rule, "\(path)/\($0.key)") }
        default:
            let known = schema["properties"]?.members ?? [:]
            return sorted.filter { known[$0.key] == nil }.flatMap { check($1, rule, "\(path)/\($0)") }
        }
    }

    private func checkText(
        _ value: SchemaValue, _ keyword: String, _ rule: SchemaValue, _ path: String
    ) -> [String] {
        guard case .text(let text) = value else { return [] }
        if keyword == "minLength" {
            guard case .integer(let length) = rule else { return ["\(path): minLength is no number"] }
            return text.unicodeScalars.count >= length ? [] : ["\(path): too short"]
        }
        let isFound = text.range(of: rule.text ?? "", options: .regularExpression) != nil
        return isFound ? [] : ["\(path): does not fit the pattern: \(text)"]
    }

    private func checkNumber(
        _ value: SchemaValue, _ keyword: String, _ rule: SchemaValue, _ path: String
    ) -> [String] {
        guard let number = value.double, let limit = rule.double else { return [] }
        let isWithin = keyword == "minimum" ? number >= limit : number <= limit
        return isWithin ? [] : ["\(path): out of range"]
    }

    private func isOf(_ type: String?, _ value: SchemaValue) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .flag), ("integer", .integer), ("number", .integer), ("number", .number),
            ("string", .text), ("array", .list), ("object", .object):
            true
        default: false
        }
    }
}
