say = lambda text: print(text.upper())
say("a")  # => A
