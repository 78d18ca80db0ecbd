extension JSONWriter {
    /// Writes a member that is a text.
    public mutating func member(_ name: String, _ text: String) {
        key(name)
        value(text)
    }

    /// Writes a member that is a whole number.
    public mutating func member(_ name: String, _ number: Int) {
        key(name)
        value(number)
    }

    /// Writes a member that is true or false.
    public mutating func member(_ name: String, _ flag: Bool) {
        key(name)
        value(flag)
    }

    /// Writes a member that is a share.
    public mutating func member(_ name: String, _ rate: ExactRate) {
        key(name)
        value(rate)
    }

    /// Writes a member that is a text, or `null` where there is none.
    public mutating func member(_ name: String, orNull text: String?) {
        key(name)
        if let text { value(text) } else { null() }
    }

    /// Writes a member that is a whole number, or `null` where there is none.
    public mutating func member(_ name: String, orNull number: Int?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    /// Writes a member that is true or false, or `null` where that is not known.
    public mutating func member(_ name: String, orNull flag: Bool?) {
        key(name)
        if let flag { value(flag) } else { null() }
    }

    /// Writes a member that is a share, or `null` where nothing was counted.
    public mutating func member(_ name: String, orNull rate: ExactRate?) {
        key(name)
        if let rate { value(rate) } else { null() }
    }

    /// Writes a member that is a text, or nothing at all where there is none.
    public mutating func member(_ name: String, ifPresent text: String?) {
        if let text { member(name, text) }
    }

    /// Writes a member that is a whole number, or nothing at all where there is none.
    public mutating func member(_ name: String, ifPresent number: Int?) {
        if let number { member(name, number) }
    }

    /// Writes a member that is a list of texts.
    public mutating func member(_ name: String, _ texts: [String]) {
        key(name)
        beginArray()
        for text in texts { value(text) }
        endArray()
    }

    /// Writes a member that is an object whose members the closure writes.
    public mutating func object(_ name: String, _ members: (inout JSONWriter) throws -> Void) rethrows {
        key(name)
        try object(members)
    }

    /// Writes a member that is an array whose elements the closure writes.
    public mutating func array(_ name: String, _ elements: (inout JSONWriter) throws -> Void) rethrows {
        key(name)
        try array(elements)
    }
}
