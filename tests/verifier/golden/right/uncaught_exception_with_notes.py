error = ValueError("bad row")
error.add_note("in line 3")
raise error
# => ValueError: bad row
# => in line 3
