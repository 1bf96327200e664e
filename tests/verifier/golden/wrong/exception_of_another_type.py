{}["missing"]  # => IndexError: 'missing'
