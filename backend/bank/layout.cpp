#include "bank/layout.h"
