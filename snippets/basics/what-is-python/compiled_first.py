import dis

job = 'print("started")\nprint("shipped" if )\n'
try:
    exec(job)
except SyntaxError as error:
    print("nothing ran; the error is in line", error.lineno)
    # => nothing ran; the error is in line 2

code = compile("total = price * quantity", "job.py", "exec")
print(code.co_names)  # => ('price', 'quantity', 'total')
print("BINARY_OP" in [step.opname for step in dis.get_instructions(code)])  # => True
