// Holds nothing: this library exists for the precompiled header that the rooms of the window share.
