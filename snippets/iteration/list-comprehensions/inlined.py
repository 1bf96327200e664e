import traceback


def quotients(amounts):
    return [100 / amount for amount in amounts]


try:
    quotients([0])
except ZeroDivisionError as error:
    frames = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
    print(frames)
    # <3.12 => ['<module>', 'quotients', '<listcomp>']
    # 3.12+ => ['<module>', 'quotients']
