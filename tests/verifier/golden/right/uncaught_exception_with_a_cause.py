try:
    {}["missing"]
except KeyError as error:
    raise LookupError("no such order") from error  # => LookupError: no such order
