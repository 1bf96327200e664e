raise KeyboardInterrupt  # => KeyboardInterrupt
