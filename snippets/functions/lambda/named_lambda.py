import pickle
import traceback

net_of_lambda = lambda line: line["total"] / line["rate"]  # noqa: E731


def net_of_def(line):
    return line["total"] / line["rate"]


for function in (net_of_lambda, net_of_def):
    try:
        function({"total": 119, "rate": 0})
    except ZeroDivisionError as error:
        print("failed in", traceback.extract_tb(error.__traceback__)[-1].name)
    try:
        print("pickled:", pickle.loads(pickle.dumps(function)) is function)
    except pickle.PicklingError:
        print("can't be pickled")
# => failed in <lambda>
# => can't be pickled
# => failed in net_of_def
# => pickled: True
