raise ExceptionGroup("two", [ValueError("a"), ExceptionGroup("one", [TypeError("b\nc")])])
# => ExceptionGroup: two (2 sub-exceptions)
# =>   ValueError: a
# =>   ExceptionGroup: one (1 sub-exception)
# =>     TypeError: b
# =>     c
