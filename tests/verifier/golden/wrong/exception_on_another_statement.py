def look():
    return {}["missing"]
    # => KeyError: 'missing'


look()
