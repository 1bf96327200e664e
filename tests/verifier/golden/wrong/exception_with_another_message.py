{}["missing"]  # => KeyError: 'present'
