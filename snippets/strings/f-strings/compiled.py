import dis


def steps(function: object) -> list[str]:
    """Return the instructions that build a string or call something."""
    names = [step.opname for step in dis.get_instructions(function)]
    return [name for name in names if name.startswith(("FORMAT", "BUILD", "CALL"))]


print(steps(lambda name, total: f"{name} owes {total:.2f}"))
# <3.13 => ['FORMAT_VALUE', 'FORMAT_VALUE', 'BUILD_STRING']
# 3.13+ => ['FORMAT_SIMPLE', 'FORMAT_WITH_SPEC', 'BUILD_STRING']
print("CALL" in steps(lambda name, total: "{} owes {:.2f}".format(name, total)))
# => True
