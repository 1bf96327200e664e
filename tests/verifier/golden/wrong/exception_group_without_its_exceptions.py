raise ExceptionGroup("two", [ValueError("a"), TypeError("b")])
# => ExceptionGroup: two (2 sub-exceptions)
