"""Has ralph's models read every statement of a file; says how many, or where the first that is refused is wrong."""

import json
import sys

from pydantic import ValidationError
from ralph.models.xapi.base.statements import BaseXapiStatement

with open(sys.argv[1], encoding="utf-8") as file:
    statements = json.load(file)
for statement in statements:
    try:
        BaseXapiStatement.model_validate(statement)
    except ValidationError as fault:
        wrong = sorted({".".join(map(str, one["loc"])) for one in fault.errors()})
        print("refused at", *wrong)
        sys.exit(1)
print(len(statements))
