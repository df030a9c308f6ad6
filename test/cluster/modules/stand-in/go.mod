module projen-gitops/test/cluster/stand-in

go 1.26.0
