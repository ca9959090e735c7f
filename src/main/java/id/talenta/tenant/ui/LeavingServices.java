package id.talenta.tenant.ui;

import id.talenta.document.DocumentService;
import id.talenta.tenant.erasure.ErasureService;
import id.talenta.tenant.exit.ExitPackageService;
import jakarta.inject.Singleton;

/** What the page of a government that leaves asks. */
@Singleton
final class LeavingServices {
  final ExitPackageService packages;
  final ErasureService erasures;
  final DocumentService documents;

  LeavingServices(ExitPackageService packages, ErasureService erasures, DocumentService documents) {
    this.packages = packages;
    this.erasures = erasures;
    this.documents = documents;
  }
}
