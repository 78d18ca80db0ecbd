/// What stands in for an imported schema that was not found, so that the rest can be used.
enum StandInSchema {
    /// The namespace of `xml:lang` and its like, which schemas import from an address on the network.
    static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

    /// A schema of a namespace that describes nothing, or the attributes of XML itself.
    static func text(for namespace: String) -> [UInt8] {
        let target = namespace.isEmpty ? "" : " targetNamespace=\"\(escaped(namespace))\""
        let content = namespace == xmlNamespace ? attributes : ""
        return Array("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"\(target)>\(content)</xs:schema>".utf8)
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// The attributes that XML and its companions define. A language may be empty.
    private static let attributes = """
        <xs:attribute name="lang"><xs:simpleType><xs:union memberTypes="xs:language"><xs:simpleType>
        <xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction></xs:simpleType></xs:union>
        </xs:simpleType></xs:attribute>
        <xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName"><xs:enumeration value="default"/>
        <xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="base" type="xs:anyURI"/>
        <xs:attribute name="id" type="xs:ID"/>
        <xs:attributeGroup name="specialAttrs"><xs:attribute ref="xml:base"/><xs:attribute ref="xml:lang"/>
        <xs:attribute ref="xml:space"/><xs:attribute ref="xml:id"/></xs:attributeGroup>
        """
}
